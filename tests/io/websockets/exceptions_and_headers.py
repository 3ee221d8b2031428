# cpython: skip websockets is not in the oracle
# What the library's errors say, codes of closing, and headers with several values.
import websockets
from websockets import exceptions
from websockets.datastructures import Headers
from websockets.frames import Close, CloseCode, Opcode
from websockets.http11 import Request, Response
from websockets.protocol import State

print(State.OPEN, repr(State.OPEN), repr(CloseCode(1001)), list(CloseCode)[-2:], repr(Opcode.TEXT))
print(Close(1000, ""), Close(3000, "x"), Close(4000, "y"), repr(Close(1000, "bye")), Close(1015, ""), Close(2999, ""))
bye, away = Close(1000, ""), Close(1001, "x")
for frames in (None, None), (bye, None), (None, away), (bye, bye, True), (bye, bye, False):
    error = exceptions.ConnectionClosedError(*frames)
    print(error, repr(error))
refused = Response(500, "x", Headers())
for error in (
    exceptions.InvalidURI("u", "m"), exceptions.InvalidHeader("n"), exceptions.InvalidHeader("n", ""),
    exceptions.InvalidHeader("n", "v"), exceptions.InvalidHeaderFormat("n", "err", "hdr", 2),
    exceptions.InvalidOrigin(None), exceptions.InvalidOrigin("o"), exceptions.InvalidUpgrade("Upgrade", "x"),
    exceptions.InvalidStatus(refused), exceptions.DuplicateParameter("d"), exceptions.InvalidParameterValue("p", None),
    exceptions.PayloadTooBig(5, 3), exceptions.PayloadTooBig(None, 3), exceptions.PayloadTooBig("text"),
    exceptions.InvalidProxy("x", "y"), exceptions.InvalidProxyStatus(refused), exceptions.ConcurrencyError("c"),
):
    print(error, [kind.__name__ for kind in type(error).__mro__[:-3]])

headers = Headers({"A": "1"}, b="2")
headers["A"] = "3"
print(str(headers).splitlines(), repr(headers), headers.get_all("a"), len(headers), "b" in headers, list(headers))
for name in "a", "q":
    try:
        headers[name]
    except LookupError as error:
        print(repr(error), error)
del headers["A"]
print(headers.copy() == headers, dict(headers), headers.get("zz"))
print(Request("/p", Headers()), Response(200, "OK", Headers(), b"x"))

for arguments in {}, {"credentials": 3}, {"credentials": [("u", 1)]}:
    try:
        websockets.basic_auth("realm", **arguments)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)

# output:
# 1 <State.OPEN: 1> <CloseCode.GOING_AWAY: 1001> [<CloseCode.BAD_GATEWAY: 1014>, <CloseCode.TLS_HANDSHAKE: 1015>] <Opcode.TEXT: 1>
# 1000 (OK) 3000 (registered) x 4000 (private use) y Close(code=1000, reason='bye') 1015 (TLS handshake failure [internal]) 2999 (unknown)
# no close frame received or sent ConnectionClosedError(None, None)
# received 1000 (OK); no close frame sent ConnectionClosedError(Close(code=1000, reason=''), None)
# sent 1001 (going away) x; no close frame received ConnectionClosedError(None, Close(code=1001, reason='x'))
# received 1000 (OK); then sent 1000 (OK) ConnectionClosedError(Close(code=1000, reason=''), Close(code=1000, reason=''), True)
# sent 1000 (OK); then received 1000 (OK) ConnectionClosedError(Close(code=1000, reason=''), Close(code=1000, reason=''), False)
# u isn't a valid URI: m ['InvalidURI', 'WebSocketException']
# missing n header ['InvalidHeader', 'InvalidHandshake', 'WebSocketException']
# empty n header ['InvalidHeader', 'InvalidHandshake', 'WebSocketException']
# invalid n header: v ['InvalidHeader', 'InvalidHandshake', 'WebSocketException']
# invalid n header: err at 2 in hdr ['InvalidHeaderFormat', 'InvalidHeader', 'InvalidHandshake', 'WebSocketException']
# missing Origin header ['InvalidOrigin', 'InvalidHeader', 'InvalidHandshake', 'WebSocketException']
# invalid Origin header: o ['InvalidOrigin', 'InvalidHeader', 'InvalidHandshake', 'WebSocketException']
# invalid Upgrade header: x ['InvalidUpgrade', 'InvalidHeader', 'InvalidHandshake', 'WebSocketException']
# server rejected WebSocket connection: HTTP 500 ['InvalidStatus', 'InvalidHandshake', 'WebSocketException']
# duplicate parameter: d ['DuplicateParameter', 'NegotiationError', 'InvalidHandshake', 'WebSocketException']
# missing value for parameter p ['InvalidParameterValue', 'NegotiationError', 'InvalidHandshake', 'WebSocketException']
# frame with 5 bytes exceeds limit of 3 bytes ['PayloadTooBig', 'WebSocketException']
# frame exceeds limit of 3 bytes ['PayloadTooBig', 'WebSocketException']
# text ['PayloadTooBig', 'WebSocketException']
# x isn't a valid proxy: y ['InvalidProxy', 'WebSocketException']
# proxy rejected connection: HTTP 500 ['InvalidProxyStatus', 'ProxyError', 'InvalidHandshake', 'WebSocketException']
# c ['ConcurrencyError', 'WebSocketException', 'RuntimeError']
# ['A: 1', 'b: 2', 'A: 3', ''] Headers([('A', '1'), ('b', '2'), ('A', '3')]) ['1', '3'] 2 True ['a', 'b']
# MultipleValuesError('a') 'a'
# KeyError('q') 'q'
# True {'b': '2'} None
# Request(path='/p', headers=Headers([]), method='GET', protocol='HTTP/1.1', _exception=None) Response(status_code=200, reason_phrase='OK', headers=Headers([]), body=b'x', _exception=None)
# ValueError provide either credentials or check_credentials
# TypeError invalid credentials argument: 3
# TypeError invalid credentials argument: [('u', 1)]
