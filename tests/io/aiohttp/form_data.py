# cpython: skip aiohttp is not in the oracle
from aiohttp import FormData

print(FormData({"a": "1 2", "b": "ä&"}).encode())
form = FormData()
form.add_field("note", "hello")
form.add_field("file", b"data", filename="a.txt")
kind, body = form.encode()
print(kind)
for line in body.decode().splitlines():
    print(line)

# output:
# ('application/x-www-form-urlencoded', b'a=1+2&b=%C3%A4%26')
# multipart/form-data; boundary=----fermata-00000000
# ------fermata-00000000
# Content-Type: text/plain; charset=utf-8
# Content-Disposition: form-data; name="note"
#
# hello
# ------fermata-00000000
# Content-Type: application/octet-stream
# Content-Disposition: form-data; name="file"; filename="a.txt"
#
# data
# ------fermata-00000000--
