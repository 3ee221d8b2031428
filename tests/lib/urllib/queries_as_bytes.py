# A query as bytes may hold any byte; what stands in brackets is an IPv6 address.
from urllib.parse import parse_qs, urlsplit

print(parse_qs(b'\xc5=1&b=%C5+2', keep_blank_values=True))
for host in 'important.com', '1.2.3.4', '::1', 'v1.x', ':::':
    try:
        print(urlsplit(f'http://u@[{host}]:80/').hostname)
    except ValueError as error:
        print(error)

# output:
# {b'\xc5': [b'1'], b'b': [b'\xc5 2']}
# 'important.com' does not appear to be an IPv4 or IPv6 address
# An IPv4 address cannot be in brackets
# ::1
# v1.x
# ':::' does not appear to be an IPv4 or IPv6 address
