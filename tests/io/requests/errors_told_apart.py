# cpython: skip requests is not in the oracle
# What goes wrong before, while and after an answer comes has names of its own.
import socket
import threading

import requests

listener = socket.create_server(("127.0.0.1", 0))
base = "http://127.0.0.1:%d" % listener.getsockname()[1]
answers = [
    b"HTTP/1.1 404 Not Here\r\nContent-Length: 2\r\n\r\nno",
    b"HTTP/1.1 500 Oops\r\nContent-Length: 0\r\n\r\n",
    b"HTTP/1.1 200 OK\r\nContent-Length: 8\r\n\r\nnot json",
    b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort",
    b"",
]


def serve():
    for answer in answers:
        sock, _ = listener.accept()
        sock.recv(65536)
        sock.sendall(answer)
        sock.close()


threading.Thread(target=serve, daemon=True).start()


def attempt(what):
    try:
        print(what())
    except requests.RequestException as error:
        print(type(error).__name__, [base.__name__ for base in type(error).__mro__[1:-3]])


def missing():
    response = requests.get(base + "/missing")
    print(bool(response), response.ok, response.reason, response)
    response.raise_for_status()


attempt(missing)
attempt(lambda: requests.get(base).raise_for_status())
attempt(lambda: requests.get(base).json())
attempt(lambda: requests.get(base))
attempt(lambda: requests.get(base))
listener.close()
attempt(lambda: requests.get(base))
for url in ("example.com", "http://", "ftp://example.com/", "http://*bad/"):
    attempt(lambda: requests.get(url))

# output:
# False False Not Here <Response [404]>
# HTTPError ['RequestException', 'OSError']
# HTTPError ['RequestException', 'OSError']
# JSONDecodeError ['InvalidJSONError', 'RequestException', 'OSError', 'JSONDecodeError', 'ValueError']
# ChunkedEncodingError ['RequestException', 'OSError']
# ConnectionError ['RequestException', 'OSError']
# ConnectionError ['RequestException', 'OSError']
# MissingSchema ['RequestException', 'OSError', 'ValueError']
# InvalidURL ['RequestException', 'OSError', 'ValueError']
# InvalidSchema ['RequestException', 'OSError', 'ValueError']
# InvalidURL ['RequestException', 'OSError', 'ValueError']
