"""The words of the language, as libFuzzer's dictionary: keywords, operators, builtin names, names of methods."""

import builtins
import keyword

words = {*keyword.kwlist, *keyword.softkwlist, *dir(builtins)}
for kind in (int, float, complex, str, bytes, bytearray, memoryview, list, tuple, dict, set, range, slice, type, object, property):
    words.update(dir(kind))
words.update("-> := ** // >> << == != <= >= += -= *= /= //= **= %= @= &= |= ^= >>= <<= ... f' t' b' rb' ''' f''' !r :=".split())
words.update(("\n    ", "\n        ", "0x", "0b", "0o", "1e9", "1j", "{x!r:>{w}}", "# coding: latin-1\n", "async def f():\n    "))
for word in sorted(words):
    print('"' + "".join(one if " " < one < "\x7f" and one not in '"\\' else f"\\x{ord(one):02x}" for one in word) + '"')
