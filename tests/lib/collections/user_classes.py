# UserDict, UserList, UserString: what they hold, operators, subclass results.
from collections import UserDict, UserList, UserString


class Lower(UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)

    def __missing__(self, key):
        return 'missing ' + key


d = Lower({'A': 1}, B=2)
d.update(C=3)
print(d, d.data, d['zz'], 'a' in d, d.get('zz'), len(d), d | {'X': 1}, type(d | {}).__name__, d.copy(), type(d.copy()).__name__, d == {'a': 1, 'b': 2, 'c': 3})
d |= [('Q', 5)]
print({'r': 1} | d, d.setdefault('S', 6), d.pop('a'), UserDict.fromkeys('ab', 0), repr(UserDict()), UserDict(q=1))


class L(UserList):
    pass


x = L([3, 1, 2])
x.append(0)
print(x, x + [9], [8] + x, x * 2, 2 * x, type(x[1:]).__name__, x[1:], x < [4], x == [3, 1, 2, 0], x.data, x.count(1), x.index(2), sorted(x))
x.sort()
x.reverse()
x.extend(L([7]))
x[0:2] = ['a']
del x[0]
x += (5,)
x.insert(0, 'i')
print(x, x.pop(), x.copy(), 7 in x, L('ab'), L(L([1])), type(x * 1).__name__)


class S(UserString):
    pass


s = S('Hello')
print(s, repr(s), s.upper(), type(s.upper()).__name__, s + '!', '<' + s, s * 2, s[1], type(s[1:3]).__name__, s == 'Hello', s < 'I', 'ell' in s, len(s), hash(s) == hash('Hello'), int(S('12')), float(S('1.5')), complex(S('1j')), s.encode(), s.split('l'), s.join(['a', 'b']), S('%s!') % 'x', s.center(9, '*'), s.replace('l', S('L')), s.count('l'), s.data, S(5), s.startswith('He'), s.removeprefix('He'), s.format(), S('{}').format(3), s.isalpha(), s.find('l'), s.partition('l'), s.maketrans('a', 'b'))

# output:
# {'a': 1, 'b': 2, 'c': 3} {'a': 1, 'b': 2, 'c': 3} missing zz True None 3 {'a': 1, 'b': 2, 'c': 3, 'x': 1} Lower {'a': 1, 'b': 2, 'c': 3} Lower True
# {'r': 1, 'a': 1, 'b': 2, 'c': 3, 'q': 5} missing S 1 {'a': 0, 'b': 0} {} {'q': 1}
# [3, 1, 2, 0] [3, 1, 2, 0, 9] [8, 3, 1, 2, 0] [3, 1, 2, 0, 3, 1, 2, 0] [3, 1, 2, 0, 3, 1, 2, 0] L [1, 2, 0] True True [3, 1, 2, 0] 1 2 [0, 1, 2, 3]
# ['i', 1, 0, 7] 5 ['i', 1, 0, 7] True ['a', 'b'] [1] L
# Hello 'Hello' HELLO S Hello! <Hello HelloHello e S True True True 5 True 12 1.5 1j b'Hello' ['He', '', 'o'] aHellob x! **Hello** HeLLo 2 Hello 5 True llo Hello 3 True 2 ('He', 'l', 'lo') {97: 98}
