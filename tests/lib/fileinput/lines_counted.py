# readline() counts lines as the loop does; standard input may be a stream of bytes that has no other below it.
import fileinput
import io
import sys

with open("one", "w") as file:
    file.write("a\nb\n")
with open("two", "w") as file:
    file.write("c\n")
with fileinput.FileInput(["one", "two"], encoding="utf-8") as lines:
    lines.readline()
    print(next(lines).strip(), lines.lineno(), lines.filelineno(), lines.filename())
    print(lines.readline().strip(), lines.lineno(), lines.filelineno(), lines.filename(), lines.isfirstline())

sys.stdin = io.BytesIO(b"spam\neggs\n")
print(list(fileinput.FileInput("-", mode="rb")))
sys.stdin = sys.__stdin__

# output:
# b 2 2 one
# c 3 1 two True
# [b'spam\n', b'eggs\n']
