# The mark in front of UTF-8 belongs to bytes; in a text it is a character that no program has.
print(eval(b'\xef\xbb\xbf1 + 1'))
exec(b'\xef\xbb\xbf# -*- coding: utf-8 -*-\nprint("read")')
for source in ('\ufeff1', b'\xef\xbb\xbf\xef\xbb\xbf1', ' \ufeff1', b'\n"\xff"'):
    try:
        eval(source)
    except SyntaxError as error:
        print(error.msg, error.lineno, error.offset, error.end_offset, ascii(error.text))
print(len(eval('"\ufeff"')))

# output:
# 2
# read
# invalid non-printable character U+FEFF 1 1 1 '\ufeff1'
# invalid non-printable character U+FEFF 1 1 1 '\ufeff1'
# invalid non-printable character U+FEFF 1 1 1 '\ufeff1'
# Non-UTF-8 code starting with '\xff' on line 2, but no encoding declared; see https://peps.python.org/pep-0263/ for details 2 2 2 '"\ufffd"'
# 1
