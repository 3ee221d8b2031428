# Keys that are equal, whatever their types and however they are written, may stand once only.
for keys in ("1, 1.0", "True, 1", "0, False", "-1, -1", "-0, 0", "1+2j, 1+2j", "1-0j, 1", "b'a', b'a'", "None, None",
             "0x10, 16", "1e3, 1000", "'it\\'s', \"it's\"", "'a' 'b', 'ab'", "'é', '\\xe9'", "'a', b'a'", "a.b, a.b",
             "1, -1", "1j, 1", "10**2, 1"):
    pattern = ", ".join(f"{key.strip()}: _" for key in keys.split(","))
    try:
        compile(f"match x:\n  case {{{pattern}}}: pass", "pattern.py", "exec")
        print(keys, "can be told apart")
    except SyntaxError as error:
        print(error.msg, error.offset, error.end_offset)

# output:
# mapping pattern checks duplicate key (1.0) 8 22
# mapping pattern checks duplicate key (1) 8 23
# mapping pattern checks duplicate key (False) 8 24
# mapping pattern checks duplicate key (-1) 8 22
# mapping pattern checks duplicate key (0) 8 21
# mapping pattern checks duplicate key ((1+2j)) 8 26
# mapping pattern checks duplicate key (1) 8 23
# mapping pattern checks duplicate key (b'a') 8 26
# mapping pattern checks duplicate key (None) 8 26
# mapping pattern checks duplicate key (16) 8 24
# mapping pattern checks duplicate key (1000) 8 25
# mapping pattern checks duplicate key ("it's") 8 31
# mapping pattern checks duplicate key ('ab') 8 29
# mapping pattern checks duplicate key ('é') 8 28
# 'a', b'a' can be told apart
# a.b, a.b can be told apart
# 1, -1 can be told apart
# 1j, 1 can be told apart
# invalid syntax 11 13
