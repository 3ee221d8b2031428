import io

raw = io.BytesIO()
text = io.TextIOWrapper(raw, encoding="utf-8", line_buffering=True)
text.write("no newline")
print(raw.getvalue())
text.write(" here\n")
print(raw.getvalue())
text.reconfigure(line_buffering=False, write_through=True)
text.write("at once")
print(raw.getvalue(), text.line_buffering, text.write_through)
text.reconfigure(encoding="latin-1", errors="replace")
text.write("é€")
text.flush()
print(raw.getvalue(), text.encoding, text.errors)
print(text.detach() is raw)
try:
    text.write("x")
except ValueError as error:
    print(error)

# output:
# b''
# b'no newline here\n'
# b'no newline here\nat once' False True
# b'no newline here\nat once\xe9?' latin-1 replace
# True
# underlying buffer has been detached
