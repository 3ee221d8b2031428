# Parameters of headers: with their quotes or without, in pieces, in other character sets; set, and deleted.
import email
from email.message import Message

message = email.message_from_string('''Content-Type: text/plain; charset="utf-8"; format=flowed
X-Header: foo=one; bar=two; baz="th;ree"
Content-Disposition: inline; filename*0="''This%20is%20"; filename*1*="even%20more"; filename*2="fun.pdf"

''')
print(message.get_params(), message.get_params(header="x-header"), message.get_params(header="x-header", unquote=False))
print(message.get_filename(), message.get_param("charset", unquote=False), message.get_content_charset())
message.set_param("format", "it is; fixed")
message.set_param("title", "Grüße", charset="utf-8", language="de")
message.del_param("charset")
print(message["content-type"])
message.set_type("text/html")
print(message["content-type"], message.get_param("title"))
for name in ("a b", "a:b", "é", ""):
    try:
        Message()[name] = "x"
    except ValueError as error:
        print(error)
try:
    Message().set_payload("é", "us-ascii")
except UnicodeEncodeError as error:
    print(error)

# output:
# [('text/plain', ''), ('charset', 'utf-8'), ('format', 'flowed')] [('foo', 'one'), ('bar', 'two'), ('baz', 'th;ree')] [('foo', 'one'), ('bar', '"two"'), ('baz', '"th;ree"')]
# This%20is%20even morefun.pdf "utf-8" utf-8
# text/plain; format="it is; fixed"; title*=utf-8'de'Gr%C3%83%C2%BC%C3%83%C2%9Fe
# text/html; format="it is; fixed"; title*=utf-8'de'Gr%C3%83%C2%83%C3%82%C2%BC%C3%83%C2%83%C3%82%C2%9Fe ('utf-8', 'de', 'GrÃ\x83Â\x83Ã\x82Â¼Ã\x83Â\x83Ã\x82Â\x9fe')
# Header field name contains invalid characters: 'a b'
# Header field name contains invalid characters: 'a:b'
# Header field name contains invalid characters: 'é'
# Header field name contains invalid characters: ''
# 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
