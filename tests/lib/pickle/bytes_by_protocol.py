# The bytes of every protocol are CPython's.
import pickle, collections, datetime, enum, dataclasses


class Plain:
    pass


class Slotted:
    __slots__ = ('a', 'b')


class Both(Slotted):
    __slots__ = ('__dict__', 'c')


class Args(tuple):
    def __new__(cls, a, b):
        return super().__new__(cls, (a, b))

    def __getnewargs__(self):
        return tuple(self)


class Keywords:
    def __new__(cls, *, a):
        self = super().__new__(cls)
        self.a = a
        return self

    def __getnewargs_ex__(self):
        return (), {'a': self.a}


class Stateful:
    def __getstate__(self):
        return [1, 2]

    def __setstate__(self, state):
        self.state = state


class Reduced:
    def __reduce__(self):
        return Reduced, (), {'x': 1}


class ListKind(list):
    pass


class DictKind(dict):
    pass


class IntKind(int):
    pass


class Color(enum.Enum):
    RED = 1
    BLUE = 'b'


Point = collections.namedtuple('Point', 'x y')


@dataclasses.dataclass
class Data:
    a: int
    b: list = dataclasses.field(default_factory=list)


def function():
    pass


plain = Plain()
plain.name = 'x'
plain.more = [1, {2: (3,)}]
slotted = Slotted()
slotted.a = 1
both = Both()
both.a, both.c, both.d = 1, 2, 3
listed = ListKind([1, 2])
listed.extra = 'e'
keyed = DictKind(a=1)
shared = ['s']
cyclic = []
cyclic.append(cyclic)
knot = ([],)
knot[0].append(knot)
values = [
    None, True, False, 0, 1, -1, 255, 256, 65535, 65536, -129, 2**31 - 1, 2**31, -2**31, -2**31 - 1, 2**63, -2**63,
    2**100, -2**100, 10**700, 0.0, -0.0, 1.5, float('inf'), float('nan'), 1e-300, 2 + 3j, '', 'abc', 'äöü€𝄐', 'a\\b\nc\0d\re',
    '\ud800', 'x' * 300, b'', b'abc', bytes(range(256)), b'y' * 300, bytearray(b''), bytearray(b'ab'), (), (1,), (1, 2),
    (1, 2, 3), (1, 2, 3, 4), [], [1], [1, 2], {}, {1: 2}, {1: 2, 'a': [3]}, set(), {1}, frozenset(), frozenset({1}),
    range(2, 10, 3), slice(1, None, 2), ..., NotImplemented, type(None), int, Plain, Color, function, len, [].append,
    shared + [shared, shared], cyclic, knot, list(range(1000)), list(range(1001)), dict.fromkeys(range(1000)),
    dict.fromkeys(range(1001)), set(range(1001)), plain, slotted, both, Args(1, 2), Keywords(a=5), Stateful(), Reduced(),
    listed, keyed, IntKind(7), Color.RED, Point(1, 2), Data(1, [2]), collections.OrderedDict(a=1),
    collections.Counter('aab'), collections.deque([1, 2], 5), collections.defaultdict(list, a=[1]),
    datetime.date(2024, 2, 29), datetime.timedelta(1, 2, 3),
    datetime.time(1, 2, 3), datetime.timezone.utc, ValueError('x', 1), KeyError('k'), 'z' * 70000, b'z' * 70000,
    ['q' * 40000, 'r' * 40000, 's'], print, dict.fromkeys, plain.__class__.__name__, Plain.__init_subclass__
]


def checksum(data):
    total = 7
    for byte in data:
        total = (total * 31 + byte) & 0xffffffff
    return total


for value in values:
    line = []
    for protocol in range(6):
        try:
            data = pickle.dumps(value, protocol)
        except Exception as error:
            line.append(type(error).__name__)
        else:
            line.append(checksum(data) % 100000)
    print(repr(value)[:20].split('0x')[0], *line)
print(pickle.dumps(plain))
print(pickle.dumps(plain, 0))

# output:
# None 9191 9191 82281 83242 84203 85164
# True 98503 98503 84079 85040 86001 86962
# False 97542 97542 84110 85071 86032 86993
# 0 85874 80658 46448 76239 6030 35821
# 1 86835 80689 46479 76270 6061 35852
# -1 9130 63211 56237 92622 13928 79751
# 255 92756 88563 54353 84144 13935 43726
# 256 93717 58631 63529 87050 13862 55237
# 65535 76986 11560 16458 39979 66791 8166
# 65536 77947 16652 9678 46063 67369 33192
# -129 38737 52523 45549 81934 3240 69063
# 2147483647 5810 59243 52269 88654 9960 75783
# 2147483648 83166 83166 7698 20531 66155 93802
# -2147483648 86268 19659 12685 49070 70376 36199
# -2147483649 48922 48922 8115 20948 66572 61515
# 9223372036854775808 77138 77138 3542 535 93387 37098
# -9223372036854775808 21717 21717 54727 37446 8721 59634
# 12676506002282294014 7556 7556 6474 48875 43643 63450
# -1267650600228229401 31751 31751 13418 55819 50587 70394
# 10000000000000000000 13636 13636 79353 97880 32 35809
# 0.0 44919 52750 72752 88689 55591 31366
# -0.0 43656 15470 35472 51409 18311 94086
# 1.5 73245 4757 24759 40696 7598 83373
# inf 44134 55325 75327 91264 58166 33941
# nan 82144 68821 56119 4760 38958 14733
# 1e-300 18813 43037 30335 78976 45878 21653
# (2+3j) 56745 26443 51599 98255 46474 83849
# '' 16447 83406 71344 84177 95252 36627
# 'abc' 41307 99531 96329 79048 92450 34851
# 'äöü€𝄐' 60084 86507 49705 93416 13592 60313
# 'a\\b\nc\x00d\re' 52433 18219 93321 20968 98844 96029
# '\ud800' 46450 35616 32414 15133 60301 2702
# 'xxxxxxxxxxxxxxxxxxx 94495 70873 55387 80316 14511 56976
# b'' 83779 71268 6374 63928 20509 61884
# b'abc' 3993 11851 48553 31271 33177 75578
# b'\x00\x01\x02\x03\x 45270 94969 87551 31942 22425 40314
# b'yyyyyyyyyyyyyyyyyy 82963 73037 73043 37362 50841 93306
# bytearray(b'') 14109 31530 8652 27532 72575 88466
# bytearray(b'ab') 10113 1455 95054 68007 49931 90515
# () 50619 8044 81134 82095 83056 84017
# (1,) 84279 53570 32185 68570 95492 47301
# (1, 2) 71768 28665 2511 48048 25968 35665
# (1, 2, 3) 40280 88145 47846 63783 27643 55772
# (1, 2, 3, 4) 50297 48682 5800 47175 55110 98821
# [] 47855 43849 48747 72268 27916 57707
# [1] 96976 66568 17670 60709 39678 5501
# [1, 2] 26832 22329 9627 58268 45254 73383
# {} 59687 97161 2059 25580 58668 88459
# {1: 2} 84449 86221 25515 12010 2433 97376
# {1: 2, 'a': [3]} 98153 12190 55840 13793 93693 57148
# set() 5289 26224 71627 76395 75966 5757
# {1} 94986 47715 83530 44810 75604 85301
# frozenset() 15593 8624 99851 84651 55497 96872
# frozenset({1}) 50698 33411 2730 96490 13073 46192
# range(2, 10, 3) 52518 99850 63681 19863 2434 75681
# slice(1, None, 2) 49863 71230 67515 96123 56617 96330
# Ellipsis 83642 21865 76903 34855 11901 92798
# NotImplemented 38428 30023 51621 69605 90567 30280
# <class 'NoneType'> 99424 64109 69744 49488 33210 33465
# <class 'int'> 34479 95284 58482 25155 63007 79134
# <class '__main__.Pla 33081 3050 45128 20903 4031 190
# <enum 'Color'> 61152 45891 87969 63744 46872 43031
# <function function a 20801 56194 75076 39557 17275 98172
# <built-in function l 49436 67911 30185 65417 70565 86692
# <built-in method app 59610 55084 37534 69246 78627 19268
# ['s', ['s'], ['s']] 72554 57100 75982 40463 98695 18502
# [[...]] 72815 29546 80648 23687 2656 68479
# ([(...)],) 70748 73878 64876 6251 78345 29258
# [0, 1, 2, 3, 4, 5, 6 37725 14200 41754 65339 53551 96240
# [0, 1, 2, 3, 4, 5, 6 4320 18623 43901 86748 89379 87458
# {0: None, 1: None, 2 59877 23083 1773 13390 40584 777
# {0: None, 1: None, 2 19262 4433 58707 71572 67026 38835
# {0, 1, 2, 3, 4, 5, 6 99252 50298 5121 92289 29521 27600
# <__main__.Plain obje 85619 78891 24457 41288 7077 85798
# <__main__.Slotted ob TypeError TypeError 52103 11624 26574 86445
# <__main__.Both objec TypeError TypeError 2126 2061 37177 89656
# (1, 2) 7377 56597 2304 4001 43506 59923
# <__main__.Keywords o 30542 93801 59518 60424 44082 36787
# <__main__.Stateful o 96777 9271 94412 60173 34140 73597
# <__main__.Reduced ob 15484 88785 52883 92596 99138 71299
# [1, 2] 99385 18465 14889 63080 21979 33946
# {'a': 1} 34835 72988 10092 14091 30846 57663
# 7 79767 95870 97864 13991 63280 43279
# <Color.RED: 1> 71067 57564 18493 81948 24971 61674
# Point(x=1, y=2) 86672 87188 29893 46020 30127 10126
# Data(a=1, b=[2]) 8196 41418 30206 96895 59866 69369
# OrderedDict({'a': 1} 84351 76396 65706 39081 63380 53973
# Counter({'a': 2, 'b' 16100 34836 37463 74838 28872 87497
# deque([1, 2], maxlen 40747 42874 33398 70101 65083 46106
# defaultdict(<class ' 5574 27576 94499 64885 87355 39580
# datetime.date(2024,  99087 8873 16464 73022 32674 5921
# datetime.timedelta(d 97586 82307 54874 55129 19516 72219
# datetime.time(1, 2,  38375 43386 29465 73273 19141 25220
# datetime.timezone.ut 14019 1247 54511 56208 45562 71995
# ValueError('x', 1) 31947 22168 2724 52953 17498 89659
# KeyError('k') 40124 55785 17176 32941 97870 1231
# 'zzzzzzzzzzzzzzzzzzz 79167 71854 46544 46353 75879 25254
# b'zzzzzzzzzzzzzzzzzz 11027 80920 92510 58215 75633 25008
# ['qqqqqqqqqqqqqqqqqq 25471 50587 35485 32126 75343 73742
# <built-in function p 93060 84575 3457 14145 84025 80184
# <built-in method fro 8144 81085 77423 78460 3205 90118
# 'Plain' 28755 15745 72863 14238 17226 12651
# <built-in method __i 60193 31981 81759 93727 46869 66742
# b'\x80\x05\x95?\x00\x00\x00\x00\x00\x00\x00\x8c\x08__main__\x94\x8c\x05Plain\x94\x93\x94)\x81\x94}\x94(\x8c\x04name\x94\x8c\x01x\x94\x8c\x04more\x94]\x94(K\x01}\x94K\x02K\x03\x85\x94seub.'
# b'ccopy_reg\n_reconstructor\np0\n(c__main__\nPlain\np1\nc__builtin__\nobject\np2\nNtp3\nRp4\n(dp5\nVname\np6\nVx\np7\nsVmore\np8\n(lp9\nI1\na(dp10\nI2\n(I3\ntp11\nsasb.'
