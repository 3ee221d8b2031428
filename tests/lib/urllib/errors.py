# URLError, HTTPError and ContentTooShortError: texts, reprs, attributes, an HTTPError as a response and without a body.
import io
import pickle
from email.message import Message
from urllib.error import ContentTooShortError, HTTPError, URLError

for error in (URLError('why'), URLError(OSError(5, 'text')), URLError('why', 'file'), ContentTooShortError('short', b'ab')):
    print(repr(error), str(error), error.reason, error.args, error.filename, isinstance(error, OSError))
print(ContentTooShortError('short', b'ab').content)
headers = Message()
headers['X'] = '1'
error = HTTPError('http://u', 404, 'Gone away', headers, io.BytesIO(b'body\nmore'))
print(error, repr(error), error.code, error.status, error.msg, error.reason, error.hdrs is headers, error.headers is headers, error.url, error.filename, error.args)
print(error.geturl(), error.getcode(), error.info() is headers, error.readline(), error.read(), hasattr(error, 'nothing'))
error.headers = None
print(error.hdrs)
with error as inside:
    print(inside is error)
print(error.closed)
empty = HTTPError('u', 500, 'msg', None, None)
print(empty.read(), empty.fp, empty.closed) if False else print(empty.read(), empty.closed, repr(empty))
try:
    raise empty
except URLError as caught:
    print(caught is empty)

# output:
# URLError('why') <urlopen error why> why ('why',) None True
# URLError(OSError(5, 'text')) <urlopen error [Errno 5] text> [Errno 5] text (OSError(5, 'text'),) None True
# URLError('why') <urlopen error why> why ('why',) file True
# ContentTooShortError('short') <urlopen error short> short ('short',) None True
# b'ab'
# HTTP Error 404: Gone away <HTTPError 404: 'Gone away'> 404 404 Gone away Gone away True True http://u http://u ()
# http://u 404 True b'body\n' b'more' False
# None
# True
# True
# b'' False <HTTPError 500: 'msg'>
# True
