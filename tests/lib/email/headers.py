# Headers: order, case, several of a name, parameters, folding.
from email.header import Header, decode_header, make_header
from email.message import Message

message = Message()
message['X-One'] = 'a'
message['x-one'] = 'b'
message['Subject'] = 'plain'
print(message['X-ONE'], message.get_all('x-one'), message.get_all('none'), message.get('none', 'default'), len(message), 'SUBJECT' in message)
message.replace_header('x-one', 'c')
print(message.items())
message.add_header('Content-Disposition', 'attachment', filename='a b.txt', size='3')
message.add_header('Content-Type', 'text/plain', charset='utf-8', format=None)
print(message['content-disposition'], message['content-type'], message.get_params(), message.get_param('charset'), message.get_filename())
message.set_param('charset', 'us-ascii')
message.set_type('text/html')
message.del_param('charset')
print(message['content-type'], message.get_content_maintype(), message.get_content_subtype(), message.get_default_type())
del message['x-one']
print(message.keys())
try:
    message.replace_header('none', 'x')
except KeyError as error:
    print('KeyError', error)
print(message)
print(Header('Grüße', 'utf-8').encode(), Header('plain').encode(), Header('é', 'iso-8859-1').encode())
print(decode_header('=?utf-8?q?Gr=C3=BC=C3=9Fe?= und mehr'), decode_header('plain'), str(make_header(decode_header('=?utf-8?b?w6k=?= x'))))

# output:
# a ['a', 'b'] None default 3 True
# [('X-One', 'c'), ('x-one', 'b'), ('Subject', 'plain')]
# attachment; filename="a b.txt"; size="3" text/plain; charset="utf-8"; format [('text/plain', ''), ('charset', 'utf-8'), ('format', '')] utf-8 a b.txt
# text/html; format text html text/plain
# ['Subject', 'Content-Disposition', 'MIME-Version', 'content-type']
# KeyError 'none'
# Subject: plain
# Content-Disposition: attachment; filename="a b.txt"; size="3"
# MIME-Version: 1.0
# content-type: text/html; format
#
#
# =?utf-8?b?R3LDvMOfZQ==?= plain =?iso-8859-1?q?=E9?=
# [(b'Gr\xc3\xbc\xc3\x9fe', 'utf-8'), (b' und mehr', None)] [('plain', None)] é x
