# cpython: skip multidict is not in the oracle
from multidict import CIMultiDict, CIMultiDictProxy, MultiDict

headers = CIMultiDict([("Content-Type", "text/html"), ("X", "1"), ("x", "2")])
print(headers)  # => <CIMultiDict('Content-Type': 'text/html', 'X': '1', 'x': '2')>
print(headers["content-type"], headers.getall("X"), len(headers))  # => text/html ['1', '2'] 3
print("CONTENT-TYPE" in headers, headers.get("missing"))  # => True None
headers["X"] = "3"
print(list(headers.items()))  # => [('Content-Type', 'text/html'), ('X', '3')]
view = CIMultiDictProxy(headers)
headers.add("New", "n")
print(view, hasattr(view, "add"))  # => <CIMultiDictProxy('Content-Type': 'text/html', 'X': '3', 'New': 'n')> False
print(MultiDict(a=1) == {"a": 1}, "A" in MultiDict(a=1))  # => True False
try:
    headers["missing"]
except KeyError as error:
    print(repr(error))  # => KeyError('missing')
