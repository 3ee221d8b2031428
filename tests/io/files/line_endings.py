import os
import tempfile

os.chdir(tempfile.mkdtemp())
with open("f", "wb") as file:
    file.write(b"unix\nwindows\r\nmac\rend")
for newline in None, "", "\n", "\r", "\r\n":
    with open("f", newline=newline) as file:
        print(repr(newline), file.readlines(), file.newlines)
for newline in None, "", "\n", "\r\n", "\r":
    with open("g", "w", newline=newline) as file:
        file.write("a\nb\r\n")
    print(repr(newline), open("g", "rb").read())
print(open("f", "rb").readlines())

# output:
# None ['unix\n', 'windows\n', 'mac\n', 'end'] ('\r', '\n', '\r\n')
# '' ['unix\n', 'windows\r\n', 'mac\r', 'end'] ('\r', '\n', '\r\n')
# '\n' ['unix\n', 'windows\r\n', 'mac\rend'] None
# '\r' ['unix\nwindows\r', '\nmac\r', 'end'] None
# '\r\n' ['unix\nwindows\r\n', 'mac\rend'] None
# None b'a\nb\r\n'
# '' b'a\nb\r\n'
# '\n' b'a\nb\r\n'
# '\r\n' b'a\r\nb\r\r\n'
# '\r' b'a\rb\r\r'
# [b'unix\n', b'windows\r\n', b'mac\rend']
