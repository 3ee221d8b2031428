# cpython: skip requests is not in the oracle
# What data, json and files become on the wire, and a request prepared by hand.
import requests

for arguments in (
    {"data": {"a": 1, "b": ["x", "y"]}},
    {"data": [("a", "1"), ("a", "2")]},
    {"data": "text \u00e9"},
    {"data": b"\x00\x01"},
    {"json": {"k": [1, None, True]}},
    {"json": None},
    {"data": {}, "json": {"data": "wins?"}},
):
    prepared = requests.Request("POST", "http://h.test/p?x=1", **arguments).prepare()
    print(prepared.body, dict(prepared.headers))
prepared = requests.Request("POST", "http://h.test/", files={"f": ("n.txt", b"content", "text/plain")}).prepare()
boundary = prepared.headers["Content-Type"].partition("boundary=")[2]
print(prepared.body.decode().replace(boundary, "B").splitlines())
prepared = requests.Request("GET", "http://H.test/a b?q=\u00fc", params={"p": "1 2", "l": [1, 2]}).prepare()
print(prepared.url, prepared.path_url, prepared.method, prepared)

# output:
# a=1&b=x&b=y {'Content-Length': '11', 'Content-Type': 'application/x-www-form-urlencoded'}
# a=1&a=2 {'Content-Length': '7', 'Content-Type': 'application/x-www-form-urlencoded'}
# text é {'Content-Length': '7'}
# b'\x00\x01' {'Content-Length': '2'}
# b'{"k": [1, null, true]}' {'Content-Length': '22', 'Content-Type': 'application/json'}
# None {'Content-Length': '0'}
# b'{"data": "wins?"}' {'Content-Length': '17', 'Content-Type': 'application/json'}
# ['--B', 'Content-Disposition: form-data; name="f"; filename="n.txt"', 'Content-Type: text/plain', '', 'content', '--B--']
# http://h.test/a%20b?q=%C3%BC&p=1+2&l=1&l=2 /a%20b?q=%C3%BC&p=1+2&l=1&l=2 GET <PreparedRequest [GET]>
