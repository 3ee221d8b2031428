"""Objects as bytes and back: protocols 0 to 5."""

from copyreg import dispatch_table
from _pickle import (
    PickleError, PicklingError, UnpicklingError, PickleBuffer, Pickler, Unpickler, dump, dumps, load, loads,
)

__all__ = ["PickleError", "PicklingError", "UnpicklingError", "Pickler", "Unpickler", "dump", "dumps", "load", "loads",
           "PickleBuffer"]

_Pickler, _Unpickler = Pickler, Unpickler
format_version = "5.0"
compatible_formats = ["1.0", "1.1", "1.2", "1.3", "2.0", "3.0", "4.0", "5.0"]
HIGHEST_PROTOCOL = 5
DEFAULT_PROTOCOL = 5

bytes_types = bytes, bytearray


def encode_long(x):
    """The bytes of an int in two's complement, least first, as few as will do."""
    return x.to_bytes((x + (x < 0)).bit_length() // 8 + 1, 'little', signed=True) if x else b''


def decode_long(data):
    """The int again."""
    return int.from_bytes(data, 'little', signed=True)


# The operations of the format by name; what each does is said in builtins/unpickler.cpp.
_opcodes = {
    'ADDITEMS': 0x90, 'APPEND': 'a', 'APPENDS': 'e', 'BINBYTES': 'B', 'BINBYTES8': 0x8e, 'BINFLOAT': 'G', 'BINGET': 'h',
    'BININT': 'J', 'BININT1': 'K', 'BININT2': 'M', 'BINPERSID': 'Q', 'BINPUT': 'q', 'BINSTRING': 'T',
    'BINUNICODE': 'X', 'BINUNICODE8': 0x8d, 'BUILD': 'b', 'BYTEARRAY8': 0x96, 'DICT': 'd', 'DUP': '2',
    'EMPTY_DICT': '}', 'EMPTY_LIST': ']', 'EMPTY_SET': 0x8f, 'EMPTY_TUPLE': ')', 'EXT1': 0x82, 'EXT2': 0x83,
    'EXT4': 0x84, 'FLOAT': 'F', 'FRAME': 0x95, 'FROZENSET': 0x91, 'GET': 'g', 'GLOBAL': 'c', 'INST': 'i', 'INT': 'I',
    'LIST': 'l', 'LONG': 'L', 'LONG1': 0x8a, 'LONG4': 0x8b, 'LONG_BINGET': 'j', 'LONG_BINPUT': 'r', 'MARK': '(',
    'MEMOIZE': 0x94, 'NEWFALSE': 0x89, 'NEWOBJ': 0x81, 'NEWOBJ_EX': 0x92, 'NEWTRUE': 0x88, 'NEXT_BUFFER': 0x97,
    'NONE': 'N', 'OBJ': 'o', 'PERSID': 'P', 'POP': '0', 'POP_MARK': '1', 'PROTO': 0x80, 'PUT': 'p',
    'READONLY_BUFFER': 0x98, 'REDUCE': 'R', 'SETITEM': 's', 'SETITEMS': 'u', 'SHORT_BINBYTES': 'C',
    'SHORT_BINSTRING': 'U', 'SHORT_BINUNICODE': 0x8c, 'STACK_GLOBAL': 0x93, 'STOP': '.', 'STRING': 'S', 'TUPLE': 't',
    'TUPLE1': 0x85, 'TUPLE2': 0x86, 'TUPLE3': 0x87, 'UNICODE': 'V',
}
for _name, _code in _opcodes.items():
    globals()[_name] = _code.encode() if isinstance(_code, str) else bytes([_code])
TRUE = b'I01\n'
FALSE = b'I00\n'
__all__ += sorted([*(name for name in _opcodes), 'TRUE', 'FALSE', 'DEFAULT_PROTOCOL', 'HIGHEST_PROTOCOL'])
