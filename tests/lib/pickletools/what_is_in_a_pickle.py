# pickletools lists the opcodes of a pickle, and leaves out what is remembered for nothing.
import io
import pickle
import pickletools
from collections import OrderedDict, namedtuple

Dish = namedtuple('Dish', 'name price')


class Cook:
    def __init__(self):
        self.name = 'Ada'
        self.self = self


shared = ['salt']
values = [
    (1, -7, 300, 70000, 1 << 70, 2.5, True, None),
    ['text', 'né', b'bytes', bytearray(b'ba'), {'key': (1, 2, 3, 4)}, {1}, frozenset({2}), ()],
    [shared, shared, OrderedDict(a=1), Cook(), Dish('soup', 3)],
]
for protocol in range(6):
    for value in values:
        pickletools.dis(pickle.dumps(value, protocol))

small = pickle.dumps(values[2], 4)
better = pickletools.optimize(small)
print(len(small) > len(better), pickle.loads(better)[0])
pickletools.dis(better, indentlevel=1, annotate=30)
for protocol in range(6):
    print(pickletools.optimize(pickle.dumps([shared, shared, 'x', b'y' * 3], protocol)))
large = pickle.dumps([b'z' * 70000, 'w' * 66000, *map(str, range(2000))], 5)
print(len(large), len(pickletools.optimize(large)), pickle.loads(pickletools.optimize(large)) == pickle.loads(large))

# Buffers outside of the pickle.
taken = []
pickletools.dis(pickle.dumps(pickle.PickleBuffer(b'data'), 5, buffer_callback=taken.append))

# By hand, and wrong.
for data in (b"S'a\\nb'\n.", b"(I01\nL12L\nF1.5\nVsn\\u00f6w\nt.", b'\x82\x05.', b"ccopyreg\n_reconstructor\n.", b"(dp0\nI1\nI2\ns.",
             b'', b'N', b'\xff.', b'(.', b'NN.', b'0.', b't.', b'g1\n.', b'p0\n.', b'Np0\np0\n.', b'(p0\n.', b'X\x05\x00\x00\x00ab',
             b'Sabc\n.', b"S'abc\n.", b'I12', b'K', b'T\xff\xff\xff\xff.'):
    try:
        pickletools.dis(data)
    except Exception as error:
        print(type(error).__name__, error)

for opcode, argument, position in pickletools.genops(io.BytesIO(b'\x80\x02]q\x00K\x05a.')):
    print(opcode.name, opcode.code.encode('latin-1'), opcode.proto, opcode.arg and opcode.arg.name, argument, position,
          opcode.stack_before, opcode.stack_after)
print(len(pickletools.opcodes), pickletools.code2op['.'].name)

# output:
#     0: (    MARK
#     1: I        INT        1
#     4: I        INT        -7
#     8: I        INT        300
#    13: I        INT        70000
#    20: L        LONG       1180591620717411303424
#    45: F        FLOAT      2.5
#    50: I        INT        True
#    54: N        NONE
#    55: t        TUPLE      (MARK at 0)
#    56: p    PUT        0
#    59: .    STOP
# highest protocol among opcodes = 0
#     0: (    MARK
#     1: l        LIST       (MARK at 0)
#     2: p    PUT        0
#     5: V    UNICODE    'text'
#    11: p    PUT        1
#    14: a    APPEND
#    15: V    UNICODE    'né'
#    19: p    PUT        2
#    22: a    APPEND
#    23: c    GLOBAL     '_codecs encode'
#    39: p    PUT        3
#    42: (    MARK
#    43: V        UNICODE    'bytes'
#    50: p        PUT        4
#    53: V        UNICODE    'latin1'
#    61: p        PUT        5
#    64: t        TUPLE      (MARK at 42)
#    65: p    PUT        6
#    68: R    REDUCE
#    69: p    PUT        7
#    72: a    APPEND
#    73: c    GLOBAL     '__builtin__ bytearray'
#    96: p    PUT        8
#    99: (    MARK
#   100: g        GET        3
#   103: (        MARK
#   104: V            UNICODE    'ba'
#   108: p            PUT        9
#   111: g            GET        5
#   114: t            TUPLE      (MARK at 103)
#   115: p        PUT        10
#   119: R        REDUCE
#   120: p        PUT        11
#   124: t        TUPLE      (MARK at 99)
#   125: p    PUT        12
#   129: R    REDUCE
#   130: p    PUT        13
#   134: a    APPEND
#   135: (    MARK
#   136: d        DICT       (MARK at 135)
#   137: p    PUT        14
#   141: V    UNICODE    'key'
#   146: p    PUT        15
#   150: (    MARK
#   151: I        INT        1
#   154: I        INT        2
#   157: I        INT        3
#   160: I        INT        4
#   163: t        TUPLE      (MARK at 150)
#   164: p    PUT        16
#   168: s    SETITEM
#   169: a    APPEND
#   170: c    GLOBAL     '__builtin__ set'
#   187: p    PUT        17
#   191: (    MARK
#   192: (        MARK
#   193: l            LIST       (MARK at 192)
#   194: p        PUT        18
#   198: I        INT        1
#   201: a        APPEND
#   202: t        TUPLE      (MARK at 191)
#   203: p    PUT        19
#   207: R    REDUCE
#   208: p    PUT        20
#   212: a    APPEND
#   213: c    GLOBAL     '__builtin__ frozenset'
#   236: p    PUT        21
#   240: (    MARK
#   241: (        MARK
#   242: l            LIST       (MARK at 241)
#   243: p        PUT        22
#   247: I        INT        2
#   250: a        APPEND
#   251: t        TUPLE      (MARK at 240)
#   252: p    PUT        23
#   256: R    REDUCE
#   257: p    PUT        24
#   261: a    APPEND
#   262: (    MARK
#   263: t        TUPLE      (MARK at 262)
#   264: a    APPEND
#   265: .    STOP
# highest protocol among opcodes = 0
#     0: (    MARK
#     1: l        LIST       (MARK at 0)
#     2: p    PUT        0
#     5: (    MARK
#     6: l        LIST       (MARK at 5)
#     7: p    PUT        1
#    10: V    UNICODE    'salt'
#    16: p    PUT        2
#    19: a    APPEND
#    20: a    APPEND
#    21: g    GET        1
#    24: a    APPEND
#    25: c    GLOBAL     'collections OrderedDict'
#    50: p    PUT        3
#    53: (    MARK
#    54: t        TUPLE      (MARK at 53)
#    55: R    REDUCE
#    56: p    PUT        4
#    59: V    UNICODE    'a'
#    62: p    PUT        5
#    65: I    INT        1
#    68: s    SETITEM
#    69: a    APPEND
#    70: c    GLOBAL     'copy_reg _reconstructor'
#    95: p    PUT        6
#    98: (    MARK
#    99: c        GLOBAL     '__main__ Cook'
#   114: p        PUT        7
#   117: c        GLOBAL     '__builtin__ object'
#   137: p        PUT        8
#   140: N        NONE
#   141: t        TUPLE      (MARK at 98)
#   142: p    PUT        9
#   145: R    REDUCE
#   146: p    PUT        10
#   150: (    MARK
#   151: d        DICT       (MARK at 150)
#   152: p    PUT        11
#   156: V    UNICODE    'name'
#   162: p    PUT        12
#   166: V    UNICODE    'Ada'
#   171: p    PUT        13
#   175: s    SETITEM
#   176: V    UNICODE    'self'
#   182: p    PUT        14
#   186: g    GET        10
#   190: s    SETITEM
#   191: b    BUILD
#   192: a    APPEND
#   193: g    GET        6
#   196: (    MARK
#   197: c        GLOBAL     '__main__ Dish'
#   212: p        PUT        15
#   216: c        GLOBAL     '__builtin__ tuple'
#   235: p        PUT        16
#   239: (        MARK
#   240: V            UNICODE    'soup'
#   246: p            PUT        17
#   250: I            INT        3
#   253: t            TUPLE      (MARK at 239)
#   254: p        PUT        18
#   258: t        TUPLE      (MARK at 196)
#   259: p    PUT        19
#   263: R    REDUCE
#   264: p    PUT        20
#   268: a    APPEND
#   269: .    STOP
# highest protocol among opcodes = 0
#     0: (    MARK
#     1: K        BININT1    1
#     3: J        BININT     -7
#     8: M        BININT2    300
#    11: J        BININT     70000
#    16: L        LONG       1180591620717411303424
#    41: G        BINFLOAT   2.5
#    50: I        INT        True
#    54: N        NONE
#    55: t        TUPLE      (MARK at 0)
#    56: q    BINPUT     0
#    58: .    STOP
# highest protocol among opcodes = 1
#     0: ]    EMPTY_LIST
#     1: q    BINPUT     0
#     3: (    MARK
#     4: X        BINUNICODE 'text'
#    13: q        BINPUT     1
#    15: X        BINUNICODE 'né'
#    23: q        BINPUT     2
#    25: c        GLOBAL     '_codecs encode'
#    41: q        BINPUT     3
#    43: (        MARK
#    44: X            BINUNICODE 'bytes'
#    54: q            BINPUT     4
#    56: X            BINUNICODE 'latin1'
#    67: q            BINPUT     5
#    69: t            TUPLE      (MARK at 43)
#    70: q        BINPUT     6
#    72: R        REDUCE
#    73: q        BINPUT     7
#    75: c        GLOBAL     '__builtin__ bytearray'
#    98: q        BINPUT     8
#   100: (        MARK
#   101: h            BINGET     3
#   103: (            MARK
#   104: X                BINUNICODE 'ba'
#   111: q                BINPUT     9
#   113: h                BINGET     5
#   115: t                TUPLE      (MARK at 103)
#   116: q            BINPUT     10
#   118: R            REDUCE
#   119: q            BINPUT     11
#   121: t            TUPLE      (MARK at 100)
#   122: q        BINPUT     12
#   124: R        REDUCE
#   125: q        BINPUT     13
#   127: }        EMPTY_DICT
#   128: q        BINPUT     14
#   130: X        BINUNICODE 'key'
#   138: q        BINPUT     15
#   140: (        MARK
#   141: K            BININT1    1
#   143: K            BININT1    2
#   145: K            BININT1    3
#   147: K            BININT1    4
#   149: t            TUPLE      (MARK at 140)
#   150: q        BINPUT     16
#   152: s        SETITEM
#   153: c        GLOBAL     '__builtin__ set'
#   170: q        BINPUT     17
#   172: (        MARK
#   173: ]            EMPTY_LIST
#   174: q            BINPUT     18
#   176: K            BININT1    1
#   178: a            APPEND
#   179: t            TUPLE      (MARK at 172)
#   180: q        BINPUT     19
#   182: R        REDUCE
#   183: q        BINPUT     20
#   185: c        GLOBAL     '__builtin__ frozenset'
#   208: q        BINPUT     21
#   210: (        MARK
#   211: ]            EMPTY_LIST
#   212: q            BINPUT     22
#   214: K            BININT1    2
#   216: a            APPEND
#   217: t            TUPLE      (MARK at 210)
#   218: q        BINPUT     23
#   220: R        REDUCE
#   221: q        BINPUT     24
#   223: )        EMPTY_TUPLE
#   224: e        APPENDS    (MARK at 3)
#   225: .    STOP
# highest protocol among opcodes = 1
#     0: ]    EMPTY_LIST
#     1: q    BINPUT     0
#     3: (    MARK
#     4: ]        EMPTY_LIST
#     5: q        BINPUT     1
#     7: X        BINUNICODE 'salt'
#    16: q        BINPUT     2
#    18: a        APPEND
#    19: h        BINGET     1
#    21: c        GLOBAL     'collections OrderedDict'
#    46: q        BINPUT     3
#    48: )        EMPTY_TUPLE
#    49: R        REDUCE
#    50: q        BINPUT     4
#    52: X        BINUNICODE 'a'
#    58: q        BINPUT     5
#    60: K        BININT1    1
#    62: s        SETITEM
#    63: c        GLOBAL     'copy_reg _reconstructor'
#    88: q        BINPUT     6
#    90: (        MARK
#    91: c            GLOBAL     '__main__ Cook'
#   106: q            BINPUT     7
#   108: c            GLOBAL     '__builtin__ object'
#   128: q            BINPUT     8
#   130: N            NONE
#   131: t            TUPLE      (MARK at 90)
#   132: q        BINPUT     9
#   134: R        REDUCE
#   135: q        BINPUT     10
#   137: }        EMPTY_DICT
#   138: q        BINPUT     11
#   140: (        MARK
#   141: X            BINUNICODE 'name'
#   150: q            BINPUT     12
#   152: X            BINUNICODE 'Ada'
#   160: q            BINPUT     13
#   162: X            BINUNICODE 'self'
#   171: q            BINPUT     14
#   173: h            BINGET     10
#   175: u            SETITEMS   (MARK at 140)
#   176: b        BUILD
#   177: h        BINGET     6
#   179: (        MARK
#   180: c            GLOBAL     '__main__ Dish'
#   195: q            BINPUT     15
#   197: c            GLOBAL     '__builtin__ tuple'
#   216: q            BINPUT     16
#   218: (            MARK
#   219: X                BINUNICODE 'soup'
#   228: q                BINPUT     17
#   230: K                BININT1    3
#   232: t                TUPLE      (MARK at 218)
#   233: q            BINPUT     18
#   235: t            TUPLE      (MARK at 179)
#   236: q        BINPUT     19
#   238: R        REDUCE
#   239: q        BINPUT     20
#   241: e        APPENDS    (MARK at 3)
#   242: .    STOP
# highest protocol among opcodes = 1
#     0: \x80 PROTO      2
#     2: (    MARK
#     3: K        BININT1    1
#     5: J        BININT     -7
#    10: M        BININT2    300
#    13: J        BININT     70000
#    18: \x8a     LONG1      1180591620717411303424
#    29: G        BINFLOAT   2.5
#    38: \x88     NEWTRUE
#    39: N        NONE
#    40: t        TUPLE      (MARK at 2)
#    41: q    BINPUT     0
#    43: .    STOP
# highest protocol among opcodes = 2
#     0: \x80 PROTO      2
#     2: ]    EMPTY_LIST
#     3: q    BINPUT     0
#     5: (    MARK
#     6: X        BINUNICODE 'text'
#    15: q        BINPUT     1
#    17: X        BINUNICODE 'né'
#    25: q        BINPUT     2
#    27: c        GLOBAL     '_codecs encode'
#    43: q        BINPUT     3
#    45: X        BINUNICODE 'bytes'
#    55: q        BINPUT     4
#    57: X        BINUNICODE 'latin1'
#    68: q        BINPUT     5
#    70: \x86     TUPLE2
#    71: q        BINPUT     6
#    73: R        REDUCE
#    74: q        BINPUT     7
#    76: c        GLOBAL     '__builtin__ bytearray'
#    99: q        BINPUT     8
#   101: h        BINGET     3
#   103: X        BINUNICODE 'ba'
#   110: q        BINPUT     9
#   112: h        BINGET     5
#   114: \x86     TUPLE2
#   115: q        BINPUT     10
#   117: R        REDUCE
#   118: q        BINPUT     11
#   120: \x85     TUPLE1
#   121: q        BINPUT     12
#   123: R        REDUCE
#   124: q        BINPUT     13
#   126: }        EMPTY_DICT
#   127: q        BINPUT     14
#   129: X        BINUNICODE 'key'
#   137: q        BINPUT     15
#   139: (        MARK
#   140: K            BININT1    1
#   142: K            BININT1    2
#   144: K            BININT1    3
#   146: K            BININT1    4
#   148: t            TUPLE      (MARK at 139)
#   149: q        BINPUT     16
#   151: s        SETITEM
#   152: c        GLOBAL     '__builtin__ set'
#   169: q        BINPUT     17
#   171: ]        EMPTY_LIST
#   172: q        BINPUT     18
#   174: K        BININT1    1
#   176: a        APPEND
#   177: \x85     TUPLE1
#   178: q        BINPUT     19
#   180: R        REDUCE
#   181: q        BINPUT     20
#   183: c        GLOBAL     '__builtin__ frozenset'
#   206: q        BINPUT     21
#   208: ]        EMPTY_LIST
#   209: q        BINPUT     22
#   211: K        BININT1    2
#   213: a        APPEND
#   214: \x85     TUPLE1
#   215: q        BINPUT     23
#   217: R        REDUCE
#   218: q        BINPUT     24
#   220: )        EMPTY_TUPLE
#   221: e        APPENDS    (MARK at 5)
#   222: .    STOP
# highest protocol among opcodes = 2
#     0: \x80 PROTO      2
#     2: ]    EMPTY_LIST
#     3: q    BINPUT     0
#     5: (    MARK
#     6: ]        EMPTY_LIST
#     7: q        BINPUT     1
#     9: X        BINUNICODE 'salt'
#    18: q        BINPUT     2
#    20: a        APPEND
#    21: h        BINGET     1
#    23: c        GLOBAL     'collections OrderedDict'
#    48: q        BINPUT     3
#    50: )        EMPTY_TUPLE
#    51: R        REDUCE
#    52: q        BINPUT     4
#    54: X        BINUNICODE 'a'
#    60: q        BINPUT     5
#    62: K        BININT1    1
#    64: s        SETITEM
#    65: c        GLOBAL     '__main__ Cook'
#    80: q        BINPUT     6
#    82: )        EMPTY_TUPLE
#    83: \x81     NEWOBJ
#    84: q        BINPUT     7
#    86: }        EMPTY_DICT
#    87: q        BINPUT     8
#    89: (        MARK
#    90: X            BINUNICODE 'name'
#    99: q            BINPUT     9
#   101: X            BINUNICODE 'Ada'
#   109: q            BINPUT     10
#   111: X            BINUNICODE 'self'
#   120: q            BINPUT     11
#   122: h            BINGET     7
#   124: u            SETITEMS   (MARK at 89)
#   125: b        BUILD
#   126: c        GLOBAL     '__main__ Dish'
#   141: q        BINPUT     12
#   143: X        BINUNICODE 'soup'
#   152: q        BINPUT     13
#   154: K        BININT1    3
#   156: \x86     TUPLE2
#   157: q        BINPUT     14
#   159: \x81     NEWOBJ
#   160: q        BINPUT     15
#   162: e        APPENDS    (MARK at 5)
#   163: .    STOP
# highest protocol among opcodes = 2
#     0: \x80 PROTO      3
#     2: (    MARK
#     3: K        BININT1    1
#     5: J        BININT     -7
#    10: M        BININT2    300
#    13: J        BININT     70000
#    18: \x8a     LONG1      1180591620717411303424
#    29: G        BINFLOAT   2.5
#    38: \x88     NEWTRUE
#    39: N        NONE
#    40: t        TUPLE      (MARK at 2)
#    41: q    BINPUT     0
#    43: .    STOP
# highest protocol among opcodes = 2
#     0: \x80 PROTO      3
#     2: ]    EMPTY_LIST
#     3: q    BINPUT     0
#     5: (    MARK
#     6: X        BINUNICODE 'text'
#    15: q        BINPUT     1
#    17: X        BINUNICODE 'né'
#    25: q        BINPUT     2
#    27: C        SHORT_BINBYTES b'bytes'
#    34: q        BINPUT     3
#    36: c        GLOBAL     'builtins bytearray'
#    56: q        BINPUT     4
#    58: C        SHORT_BINBYTES b'ba'
#    62: q        BINPUT     5
#    64: \x85     TUPLE1
#    65: q        BINPUT     6
#    67: R        REDUCE
#    68: q        BINPUT     7
#    70: }        EMPTY_DICT
#    71: q        BINPUT     8
#    73: X        BINUNICODE 'key'
#    81: q        BINPUT     9
#    83: (        MARK
#    84: K            BININT1    1
#    86: K            BININT1    2
#    88: K            BININT1    3
#    90: K            BININT1    4
#    92: t            TUPLE      (MARK at 83)
#    93: q        BINPUT     10
#    95: s        SETITEM
#    96: c        GLOBAL     'builtins set'
#   110: q        BINPUT     11
#   112: ]        EMPTY_LIST
#   113: q        BINPUT     12
#   115: K        BININT1    1
#   117: a        APPEND
#   118: \x85     TUPLE1
#   119: q        BINPUT     13
#   121: R        REDUCE
#   122: q        BINPUT     14
#   124: c        GLOBAL     'builtins frozenset'
#   144: q        BINPUT     15
#   146: ]        EMPTY_LIST
#   147: q        BINPUT     16
#   149: K        BININT1    2
#   151: a        APPEND
#   152: \x85     TUPLE1
#   153: q        BINPUT     17
#   155: R        REDUCE
#   156: q        BINPUT     18
#   158: )        EMPTY_TUPLE
#   159: e        APPENDS    (MARK at 5)
#   160: .    STOP
# highest protocol among opcodes = 3
#     0: \x80 PROTO      3
#     2: ]    EMPTY_LIST
#     3: q    BINPUT     0
#     5: (    MARK
#     6: ]        EMPTY_LIST
#     7: q        BINPUT     1
#     9: X        BINUNICODE 'salt'
#    18: q        BINPUT     2
#    20: a        APPEND
#    21: h        BINGET     1
#    23: c        GLOBAL     'collections OrderedDict'
#    48: q        BINPUT     3
#    50: )        EMPTY_TUPLE
#    51: R        REDUCE
#    52: q        BINPUT     4
#    54: X        BINUNICODE 'a'
#    60: q        BINPUT     5
#    62: K        BININT1    1
#    64: s        SETITEM
#    65: c        GLOBAL     '__main__ Cook'
#    80: q        BINPUT     6
#    82: )        EMPTY_TUPLE
#    83: \x81     NEWOBJ
#    84: q        BINPUT     7
#    86: }        EMPTY_DICT
#    87: q        BINPUT     8
#    89: (        MARK
#    90: X            BINUNICODE 'name'
#    99: q            BINPUT     9
#   101: X            BINUNICODE 'Ada'
#   109: q            BINPUT     10
#   111: X            BINUNICODE 'self'
#   120: q            BINPUT     11
#   122: h            BINGET     7
#   124: u            SETITEMS   (MARK at 89)
#   125: b        BUILD
#   126: c        GLOBAL     '__main__ Dish'
#   141: q        BINPUT     12
#   143: X        BINUNICODE 'soup'
#   152: q        BINPUT     13
#   154: K        BININT1    3
#   156: \x86     TUPLE2
#   157: q        BINPUT     14
#   159: \x81     NEWOBJ
#   160: q        BINPUT     15
#   162: e        APPENDS    (MARK at 5)
#   163: .    STOP
# highest protocol among opcodes = 2
#     0: \x80 PROTO      4
#     2: \x95 FRAME      41
#    11: (    MARK
#    12: K        BININT1    1
#    14: J        BININT     -7
#    19: M        BININT2    300
#    22: J        BININT     70000
#    27: \x8a     LONG1      1180591620717411303424
#    38: G        BINFLOAT   2.5
#    47: \x88     NEWTRUE
#    48: N        NONE
#    49: t        TUPLE      (MARK at 11)
#    50: \x94 MEMOIZE    (as 0)
#    51: .    STOP
# highest protocol among opcodes = 4
#     0: \x80 PROTO      4
#     2: \x95 FRAME      92
#    11: ]    EMPTY_LIST
#    12: \x94 MEMOIZE    (as 0)
#    13: (    MARK
#    14: \x8c     SHORT_BINUNICODE 'text'
#    20: \x94     MEMOIZE    (as 1)
#    21: \x8c     SHORT_BINUNICODE 'né'
#    26: \x94     MEMOIZE    (as 2)
#    27: C        SHORT_BINBYTES b'bytes'
#    34: \x94     MEMOIZE    (as 3)
#    35: \x8c     SHORT_BINUNICODE 'builtins'
#    45: \x94     MEMOIZE    (as 4)
#    46: \x8c     SHORT_BINUNICODE 'bytearray'
#    57: \x94     MEMOIZE    (as 5)
#    58: \x93     STACK_GLOBAL
#    59: \x94     MEMOIZE    (as 6)
#    60: C        SHORT_BINBYTES b'ba'
#    64: \x94     MEMOIZE    (as 7)
#    65: \x85     TUPLE1
#    66: \x94     MEMOIZE    (as 8)
#    67: R        REDUCE
#    68: \x94     MEMOIZE    (as 9)
#    69: }        EMPTY_DICT
#    70: \x94     MEMOIZE    (as 10)
#    71: \x8c     SHORT_BINUNICODE 'key'
#    76: \x94     MEMOIZE    (as 11)
#    77: (        MARK
#    78: K            BININT1    1
#    80: K            BININT1    2
#    82: K            BININT1    3
#    84: K            BININT1    4
#    86: t            TUPLE      (MARK at 77)
#    87: \x94     MEMOIZE    (as 12)
#    88: s        SETITEM
#    89: \x8f     EMPTY_SET
#    90: \x94     MEMOIZE    (as 13)
#    91: (        MARK
#    92: K            BININT1    1
#    94: \x90         ADDITEMS   (MARK at 91)
#    95: (        MARK
#    96: K            BININT1    2
#    98: \x91         FROZENSET  (MARK at 95)
#    99: \x94     MEMOIZE    (as 14)
#   100: )        EMPTY_TUPLE
#   101: e        APPENDS    (MARK at 13)
#   102: .    STOP
# highest protocol among opcodes = 4
#     0: \x80 PROTO      4
#     2: \x95 FRAME      131
#    11: ]    EMPTY_LIST
#    12: \x94 MEMOIZE    (as 0)
#    13: (    MARK
#    14: ]        EMPTY_LIST
#    15: \x94     MEMOIZE    (as 1)
#    16: \x8c     SHORT_BINUNICODE 'salt'
#    22: \x94     MEMOIZE    (as 2)
#    23: a        APPEND
#    24: h        BINGET     1
#    26: \x8c     SHORT_BINUNICODE 'collections'
#    39: \x94     MEMOIZE    (as 3)
#    40: \x8c     SHORT_BINUNICODE 'OrderedDict'
#    53: \x94     MEMOIZE    (as 4)
#    54: \x93     STACK_GLOBAL
#    55: \x94     MEMOIZE    (as 5)
#    56: )        EMPTY_TUPLE
#    57: R        REDUCE
#    58: \x94     MEMOIZE    (as 6)
#    59: \x8c     SHORT_BINUNICODE 'a'
#    62: \x94     MEMOIZE    (as 7)
#    63: K        BININT1    1
#    65: s        SETITEM
#    66: \x8c     SHORT_BINUNICODE '__main__'
#    76: \x94     MEMOIZE    (as 8)
#    77: \x8c     SHORT_BINUNICODE 'Cook'
#    83: \x94     MEMOIZE    (as 9)
#    84: \x93     STACK_GLOBAL
#    85: \x94     MEMOIZE    (as 10)
#    86: )        EMPTY_TUPLE
#    87: \x81     NEWOBJ
#    88: \x94     MEMOIZE    (as 11)
#    89: }        EMPTY_DICT
#    90: \x94     MEMOIZE    (as 12)
#    91: (        MARK
#    92: \x8c         SHORT_BINUNICODE 'name'
#    98: \x94         MEMOIZE    (as 13)
#    99: \x8c         SHORT_BINUNICODE 'Ada'
#   104: \x94         MEMOIZE    (as 14)
#   105: \x8c         SHORT_BINUNICODE 'self'
#   111: \x94         MEMOIZE    (as 15)
#   112: h            BINGET     11
#   114: u            SETITEMS   (MARK at 91)
#   115: b        BUILD
#   116: h        BINGET     8
#   118: \x8c     SHORT_BINUNICODE 'Dish'
#   124: \x94     MEMOIZE    (as 16)
#   125: \x93     STACK_GLOBAL
#   126: \x94     MEMOIZE    (as 17)
#   127: \x8c     SHORT_BINUNICODE 'soup'
#   133: \x94     MEMOIZE    (as 18)
#   134: K        BININT1    3
#   136: \x86     TUPLE2
#   137: \x94     MEMOIZE    (as 19)
#   138: \x81     NEWOBJ
#   139: \x94     MEMOIZE    (as 20)
#   140: e        APPENDS    (MARK at 13)
#   141: .    STOP
# highest protocol among opcodes = 4
#     0: \x80 PROTO      5
#     2: \x95 FRAME      41
#    11: (    MARK
#    12: K        BININT1    1
#    14: J        BININT     -7
#    19: M        BININT2    300
#    22: J        BININT     70000
#    27: \x8a     LONG1      1180591620717411303424
#    38: G        BINFLOAT   2.5
#    47: \x88     NEWTRUE
#    48: N        NONE
#    49: t        TUPLE      (MARK at 11)
#    50: \x94 MEMOIZE    (as 0)
#    51: .    STOP
# highest protocol among opcodes = 4
#     0: \x80 PROTO      5
#     2: \x95 FRAME      70
#    11: ]    EMPTY_LIST
#    12: \x94 MEMOIZE    (as 0)
#    13: (    MARK
#    14: \x8c     SHORT_BINUNICODE 'text'
#    20: \x94     MEMOIZE    (as 1)
#    21: \x8c     SHORT_BINUNICODE 'né'
#    26: \x94     MEMOIZE    (as 2)
#    27: C        SHORT_BINBYTES b'bytes'
#    34: \x94     MEMOIZE    (as 3)
#    35: \x96     BYTEARRAY8 bytearray(b'ba')
#    46: \x94     MEMOIZE    (as 4)
#    47: }        EMPTY_DICT
#    48: \x94     MEMOIZE    (as 5)
#    49: \x8c     SHORT_BINUNICODE 'key'
#    54: \x94     MEMOIZE    (as 6)
#    55: (        MARK
#    56: K            BININT1    1
#    58: K            BININT1    2
#    60: K            BININT1    3
#    62: K            BININT1    4
#    64: t            TUPLE      (MARK at 55)
#    65: \x94     MEMOIZE    (as 7)
#    66: s        SETITEM
#    67: \x8f     EMPTY_SET
#    68: \x94     MEMOIZE    (as 8)
#    69: (        MARK
#    70: K            BININT1    1
#    72: \x90         ADDITEMS   (MARK at 69)
#    73: (        MARK
#    74: K            BININT1    2
#    76: \x91         FROZENSET  (MARK at 73)
#    77: \x94     MEMOIZE    (as 9)
#    78: )        EMPTY_TUPLE
#    79: e        APPENDS    (MARK at 13)
#    80: .    STOP
# highest protocol among opcodes = 5
#     0: \x80 PROTO      5
#     2: \x95 FRAME      131
#    11: ]    EMPTY_LIST
#    12: \x94 MEMOIZE    (as 0)
#    13: (    MARK
#    14: ]        EMPTY_LIST
#    15: \x94     MEMOIZE    (as 1)
#    16: \x8c     SHORT_BINUNICODE 'salt'
#    22: \x94     MEMOIZE    (as 2)
#    23: a        APPEND
#    24: h        BINGET     1
#    26: \x8c     SHORT_BINUNICODE 'collections'
#    39: \x94     MEMOIZE    (as 3)
#    40: \x8c     SHORT_BINUNICODE 'OrderedDict'
#    53: \x94     MEMOIZE    (as 4)
#    54: \x93     STACK_GLOBAL
#    55: \x94     MEMOIZE    (as 5)
#    56: )        EMPTY_TUPLE
#    57: R        REDUCE
#    58: \x94     MEMOIZE    (as 6)
#    59: \x8c     SHORT_BINUNICODE 'a'
#    62: \x94     MEMOIZE    (as 7)
#    63: K        BININT1    1
#    65: s        SETITEM
#    66: \x8c     SHORT_BINUNICODE '__main__'
#    76: \x94     MEMOIZE    (as 8)
#    77: \x8c     SHORT_BINUNICODE 'Cook'
#    83: \x94     MEMOIZE    (as 9)
#    84: \x93     STACK_GLOBAL
#    85: \x94     MEMOIZE    (as 10)
#    86: )        EMPTY_TUPLE
#    87: \x81     NEWOBJ
#    88: \x94     MEMOIZE    (as 11)
#    89: }        EMPTY_DICT
#    90: \x94     MEMOIZE    (as 12)
#    91: (        MARK
#    92: \x8c         SHORT_BINUNICODE 'name'
#    98: \x94         MEMOIZE    (as 13)
#    99: \x8c         SHORT_BINUNICODE 'Ada'
#   104: \x94         MEMOIZE    (as 14)
#   105: \x8c         SHORT_BINUNICODE 'self'
#   111: \x94         MEMOIZE    (as 15)
#   112: h            BINGET     11
#   114: u            SETITEMS   (MARK at 91)
#   115: b        BUILD
#   116: h        BINGET     8
#   118: \x8c     SHORT_BINUNICODE 'Dish'
#   124: \x94     MEMOIZE    (as 16)
#   125: \x93     STACK_GLOBAL
#   126: \x94     MEMOIZE    (as 17)
#   127: \x8c     SHORT_BINUNICODE 'soup'
#   133: \x94     MEMOIZE    (as 18)
#   134: K        BININT1    3
#   136: \x86     TUPLE2
#   137: \x94     MEMOIZE    (as 19)
#   138: \x81     NEWOBJ
#   139: \x94     MEMOIZE    (as 20)
#   140: e        APPENDS    (MARK at 13)
#   141: .    STOP
# highest protocol among opcodes = 4
# True ['salt']
#     0: \x80 PROTO      4              Protocol version indicator.
#     2: \x95 FRAME      113            Indicate the beginning of a new frame.
#    11: ]    EMPTY_LIST                Push an empty list.
#    12: (    MARK                      Push markobject onto the stack.
#    13: ]     EMPTY_LIST               Push an empty list.
#    14: \x94  MEMOIZE    (as 0)        Store the stack top into the memo.  The stack is not popped.
#    15: \x8c  SHORT_BINUNICODE 'salt'  Push a Python Unicode string object.
#    21: a     APPEND                   Append an object to a list.
#    22: h     BINGET     0             Read an object from the memo and push it on the stack.
#    24: \x8c  SHORT_BINUNICODE 'collections' Push a Python Unicode string object.
#    37: \x8c  SHORT_BINUNICODE 'OrderedDict' Push a Python Unicode string object.
#    50: \x93  STACK_GLOBAL                   Push a global object (module.attr) on the stack.
#    51: )     EMPTY_TUPLE                    Push an empty tuple.
#    52: R     REDUCE                         Push an object built from a callable and an argument tuple.
#    53: \x8c  SHORT_BINUNICODE 'a'           Push a Python Unicode string object.
#    56: K     BININT1    1                   Push a one-byte unsigned integer.
#    58: s     SETITEM                        Add a key+value pair to an existing dict.
#    59: \x8c  SHORT_BINUNICODE '__main__'    Push a Python Unicode string object.
#    69: \x94  MEMOIZE    (as 1)              Store the stack top into the memo.  The stack is not popped.
#    70: \x8c  SHORT_BINUNICODE 'Cook'        Push a Python Unicode string object.
#    76: \x93  STACK_GLOBAL                   Push a global object (module.attr) on the stack.
#    77: )     EMPTY_TUPLE                    Push an empty tuple.
#    78: \x81  NEWOBJ                         Build an object instance.
#    79: \x94  MEMOIZE    (as 2)              Store the stack top into the memo.  The stack is not popped.
#    80: }     EMPTY_DICT                     Push an empty dict.
#    81: (     MARK                           Push markobject onto the stack.
#    82: \x8c   SHORT_BINUNICODE 'name'       Push a Python Unicode string object.
#    88: \x8c   SHORT_BINUNICODE 'Ada'        Push a Python Unicode string object.
#    93: \x8c   SHORT_BINUNICODE 'self'       Push a Python Unicode string object.
#    99: h      BINGET     2                  Read an object from the memo and push it on the stack.
#   101: u      SETITEMS   (MARK at 81)       Add an arbitrary number of key+value pairs to an existing dict.
#   102: b     BUILD                          Finish building an object, via __setstate__ or dict update.
#   103: h     BINGET     1                   Read an object from the memo and push it on the stack.
#   105: \x8c  SHORT_BINUNICODE 'Dish'        Push a Python Unicode string object.
#   111: \x93  STACK_GLOBAL                   Push a global object (module.attr) on the stack.
#   112: \x8c  SHORT_BINUNICODE 'soup'        Push a Python Unicode string object.
#   118: K     BININT1    3                   Push a one-byte unsigned integer.
#   120: \x86  TUPLE2                         Build a two-tuple out of the top two items on the stack.
#   121: \x81  NEWOBJ                         Build an object instance.
#   122: e     APPENDS    (MARK at 12)        Extend a list by a slice of stack objects.
#   123: .    STOP                            Stop the unpickling machine.
# highest protocol among opcodes = 4
# b'(l(lp0\nVsalt\naag0\naVx\nac_codecs\nencode\n(Vyyy\nVlatin1\ntRa.'
# b'](]q\x00X\x04\x00\x00\x00saltah\x00X\x01\x00\x00\x00xc_codecs\nencode\n(X\x03\x00\x00\x00yyyX\x06\x00\x00\x00latin1tRe.'
# b'\x80\x02](]q\x00X\x04\x00\x00\x00saltah\x00X\x01\x00\x00\x00xc_codecs\nencode\nX\x03\x00\x00\x00yyyX\x06\x00\x00\x00latin1\x86Re.'
# b'\x80\x03](]q\x00X\x04\x00\x00\x00saltah\x00X\x01\x00\x00\x00xC\x03yyye.'
# b'\x80\x04\x95\x17\x00\x00\x00\x00\x00\x00\x00](]\x94\x8c\x04saltah\x00\x8c\x01xC\x03yyye.'
# b'\x80\x05\x95\x17\x00\x00\x00\x00\x00\x00\x00](]\x94\x8c\x04saltah\x00\x8c\x01xC\x03yyye.'
# 148922 146919 True
#     0: \x80 PROTO      5
#     2: \x97 NEXT_BUFFER
#     3: \x98 READONLY_BUFFER
#     4: .    STOP
# highest protocol among opcodes = 5
#     0: S    STRING     'a\nb'
#     8: .    STOP
# highest protocol among opcodes = 0
#     0: (    MARK
#     1: I        INT        True
#     5: L        LONG       12
#    10: F        FLOAT      1.5
#    15: V        UNICODE    'snöw'
#    26: t        TUPLE      (MARK at 0)
#    27: .    STOP
# highest protocol among opcodes = 0
#     0: \x82 EXT1       5
#     2: .    STOP
# highest protocol among opcodes = 2
#     0: c    GLOBAL     'copyreg _reconstructor'
#    24: .    STOP
# highest protocol among opcodes = 0
#     0: (    MARK
#     1: d        DICT       (MARK at 0)
#     2: p    PUT        0
#     5: I    INT        1
#     8: I    INT        2
#    11: s    SETITEM
#    12: .    STOP
# highest protocol among opcodes = 0
# ValueError pickle exhausted before seeing STOP
#     0: N    NONE
# ValueError pickle exhausted before seeing STOP
# ValueError at position 0, opcode b'\xff' unknown
#     0: (    MARK
#     1: .        STOP
# highest protocol among opcodes = 0
#     0: N    NONE
#     1: N    NONE
#     2: .    STOP
# highest protocol among opcodes = 0
# ValueError stack not empty after STOP: [None]
#     0: 0    POP
# ValueError tries to pop 1 items from stack with only 0 items
#     0: t    TUPLE
# ValueError no MARK exists on stack
#     0: g    GET        1
# ValueError memo key 1 has never been stored into
#     0: p    PUT        0
# ValueError stack is empty -- can't store into memo
#     0: N    NONE
#     1: p    PUT        0
#     4: p    PUT        0
#     7: .    STOP
# highest protocol among opcodes = 0
#     0: (    MARK
#     1: p        PUT        0
# ValueError can't store markobject in the memo
# ValueError expected 5 bytes in a unicodestring4, but only 2 remain
# ValueError no string quotes around b'abc'
# ValueError string quote b"'" not found at both ends of b"'abc"
# ValueError no newline found when trying to read stringnl
# ValueError not enough data in stream to read uint1
# ValueError string4 byte count < 0: -1
# PROTO b'\x80' 2 uint1 2 0 [] []
# EMPTY_LIST b']' 1 None None 2 [] [list]
# BINPUT b'q' 1 uint1 0 3 [] []
# BININT1 b'K' 1 uint1 5 5 [] [int]
# APPEND b'a' 0 None None 7 [list, any] [list]
# STOP b'.' 0 None None 8 [any] []
# 68 STOP
