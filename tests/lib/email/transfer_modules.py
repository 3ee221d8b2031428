# Base64 and quoted-printable as mail has them, and the parts of a message.
from email import base64mime, iterators, message_from_string, quoprimime

print(base64mime.body_encode(b'x' * 100), base64mime.header_encode('Grüße', 'utf-8'), base64mime.header_length(b'abcd'))
print(base64mime.decode('aGVsbG8='), base64mime.decode(''))
text = 'a=b \xfc ' + 'long ' * 20 + 'end \t\nnext line\n'
print(quoprimime.body_encode(text))
print(quoprimime.decode(quoprimime.body_encode(text)) == text, quoprimime.header_encode(b'Gr\xfc\xdfe you'))
print(quoprimime.header_decode('Gr=FC=DFe_you'), quoprimime.quote('ü'), quoprimime.unquote('=41'), quoprimime.body_length(b'a=\xff'))
message = message_from_string('''\
Content-Type: multipart/mixed; boundary="B"

--B
Content-Type: text/plain

one
two
--B
Content-Type: text/html

<p>three</p>
--B--
''')
iterators._structure(message)
print(list(iterators.body_line_iterator(message)))
print([part.get_content_type() for part in iterators.typed_subpart_iterator(message, 'text', 'html')])

# output:
# eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4
# eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eA==
#  =?utf-8?b?R3LDvMOfZQ==?= 8
# b'hello' b''
# a=3Db =FC long long long long long long long long long long long long long =
# long long long long long long long end =09
# next line
#
# True =?iso-8859-1?q?Gr=FC=DFe_you?=
# Grüße you =FC A 7
# multipart/mixed
#     text/plain
#     text/html
# ['one\n', 'two', '<p>three</p>']
# ['text/html']
