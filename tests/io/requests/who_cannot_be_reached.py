# cpython: skip requests is not in the oracle
# Whom a request does not reach is named with the connection that there would have been; so it is where urllib asks.
import urllib.request

import requests

for url in "http://127.0.0.1:1/", "https://127.0.0.1:1/x?y=1":
    try:
        requests.get(url)
    except requests.ConnectionError as error:
        print(error)
        print(repr(error.args[0].reason))
try:
    urllib.request.urlopen("http://127.0.0.1:1/")
except OSError as error:
    print(type(error).__name__, error)

# output:
# HTTPConnectionPool(host='127.0.0.1', port=1): Max retries exceeded with url: / (Caused by NewConnectionError("HTTPConnection(host='127.0.0.1', port=1): Failed to establish a new connection: [Errno 111] Connection refused"))
# NewConnectionError("HTTPConnection(host='127.0.0.1', port=1): Failed to establish a new connection: [Errno 111] Connection refused")
# HTTPSConnectionPool(host='127.0.0.1', port=1): Max retries exceeded with url: /x?y=1 (Caused by NewConnectionError("HTTPSConnection(host='127.0.0.1', port=1): Failed to establish a new connection: [Errno 111] Connection refused"))
# NewConnectionError("HTTPSConnection(host='127.0.0.1', port=1): Failed to establish a new connection: [Errno 111] Connection refused")
# URLError <urlopen error [Errno 111] Connection refused>
