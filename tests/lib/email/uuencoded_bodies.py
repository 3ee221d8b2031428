# A uuencoded body begins with a line that gives the file's mode in octal digits; a body without one stays as it is.
from email.message import Message

for text in ("begin 644 a.txt\n#86)C\n \nend\n", "begin 644\r\n#86)C\r\nend\r\n", "begin 999 a\n#86)C\nend\n",
             "begin 9 a\nbegin 600 b\n#86)CXXXX\nend\nrest", "begin 644 a\n#86)C\n\nend\n", "nothing"):
    message = Message()
    message["Content-Transfer-Encoding"] = "x-uuencode"
    message.set_payload(text)
    print(message.get_payload(decode=True))

# output:
# b'abc'
# b'abc'
# b'begin 999 a\n#86)C\nend\n'
# b'abc'
# b'begin 644 a\n#86)C\n\nend\n'
# b'nothing'
