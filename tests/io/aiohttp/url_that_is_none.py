# cpython: skip yarl is not in the oracle
# What stands where a URL has its host must be one: an address in brackets is all of it.
from yarl import URL

for text in (
    "http://[::1]:80/", "http://user:secret@[fe80::1]/", "http://[v1.x]/", "http://[::1", "http://::1]/", "http://a[::1]/",
    "http://[::1]a/", "http://[a]/", "http://[]/", "http://[v.x]/", "http://:80/", "ws://", "http://a\\b/",
    "http://a:b/", "http://a:70000/",
):
    try:
        url = URL(text)
        print(f"{text:30} {url.host} {url.port}")
    except ValueError as error:
        print(f"{text:30} {error}")

# output:
# http://[::1]:80/               ::1 80
# http://user:secret@[fe80::1]/  fe80::1 80
# http://[v1.x]/                 v1.x 80
# http://[::1                    Invalid IPv6 URL
# http://::1]/                   Invalid IPv6 URL
# http://a[::1]/                 Invalid IPv6 URL
# http://[::1]a/                 Invalid IPv6 URL
# http://[a]/                    The IPv6 content between brackets is not valid
# http://[]/                     The IPv6 content between brackets is not valid
# http://[v.x]/                  IPvFuture address is invalid
# http://:80/                    Invalid URL: host is required for absolute urls with the http scheme
# ws://                          None 80
# http://a\b/                    Invalid URL: backslash ('\') is not allowed in the authority component per RFC 3986.
# http://a:b/                    Invalid URL: port can't be converted to integer
# http://a:70000/                Port out of range 0-65535
