# data: and file: URLs, the headers they come with, responses as files and context managers, and what is not there.
import os
import urllib.error
import urllib.request
from urllib.request import pathname2url, url2pathname, urlopen

for url in ('data:,hello%20world', 'data:text/plain;charset=UTF-8;base64,aGVsbG8=', 'data:;base64,aGk=', 'data:image/png,%00', 'data:,'):
    with urlopen(url) as response:
        print(response.read(), response.headers['content-type'], response.headers['Content-Length'], response.info() is response.headers, response.geturl() == url, response.getcode(), response.status)
for url in ('data:nothing', 'unknown:x', 'http:///path'):
    try:
        urlopen(url)
    except (ValueError, urllib.error.URLError) as error:
        print(type(error).__name__, error)
path = os.path.abspath('urlfile.txt')
with open(path, 'wb') as file:
    file.write(b'line 1\nline 2\n')
response = urlopen('file://' + path)
print(response.headers['Content-type'], response.headers['Content-length'], response.url.endswith('/urlfile.txt'), response.readline(), list(response), response.closed)
response.close()
print(response.closed)
try:
    response.__enter__()
except ValueError as error:
    print(error)
print(urlopen('file://localhost' + path).read(6))
for url in ('file:///no/such/file', 'file://elsewhere.invalid/x'):
    try:
        urlopen(url)
    except urllib.error.URLError as error:
        print(type(error.reason).__name__, getattr(error.reason, 'strerror', error))
seen = []
name, headers = urllib.request.urlretrieve('file://' + path)
print(name == path, headers['Content-Length'])
name, headers = urllib.request.urlretrieve('data:,' + 'x' * 20000, 'copied.bin', lambda *args: seen.append(args))
print(name, os.path.getsize(name), seen)
name, headers = urllib.request.urlretrieve('data:,temporary')
print(os.path.exists(name))
urllib.request.urlcleanup()
print(os.path.exists(name))
print(pathname2url('/a b/c?d'), pathname2url('rel/é'), pathname2url('/x', add_scheme=True), pathname2url('//h/s'), url2pathname('/a%20b'), url2pathname('///x%41'), url2pathname('file:///y', require_scheme=True), url2pathname('//localhost/z'))
for call in (lambda: url2pathname('http://x', require_scheme=True), lambda: url2pathname('//elsewhere/z')):
    try:
        print(call())
    except urllib.error.URLError as error:
        print(error)

# output:
# b'hello world' text/plain;charset=US-ASCII 11 True True None None
# b'hello' text/plain;charset=UTF-8 5 True True None None
# b'hi' text/plain;charset=US-ASCII 2 True True None None
# b'\x00' image/png 1 True True None None
# b'' text/plain;charset=US-ASCII 0 True True None None
# ValueError not enough values to unpack (expected 2, got 1)
# URLError <urlopen error unknown url type: unknown>
# URLError <urlopen error no host given>
# text/plain 14 True b'line 1\n' [b'line 2\n'] False
# True
# I/O operation on closed file
# b'line 1'
# FileNotFoundError No such file or directory
# str <urlopen error file:// scheme is supported only on localhost>
# True 14
# copied.bin 20000 [(0, 8192, 20000), (1, 8192, 20000), (2, 8192, 20000), (3, 8192, 20000)]
# True
# False
# ///a%20b/c%3Fd rel/%C3%A9 file:///x ////h/s /a b /xA /y /z
# <urlopen error URL is missing a 'file:' scheme>
# <urlopen error file:// scheme is supported only on localhost>
