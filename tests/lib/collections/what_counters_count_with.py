# Counter counts what holds its elements at once. Elements that Python code gives come one by one, and a class with
# methods of its own counts with them.
from collections import Counter, _count_elements


def letters():
    for letter in 'abca':
        print('give', letter, dict(counter))
        yield letter
    raise ValueError('no more')


counter = Counter()
try:
    counter.update(letters())
except ValueError as error:
    print(error, counter)


class Loud(Counter):
    def __setitem__(self, key, value):
        print('set', key, value)
        super().__setitem__(key, value)


class Generous(Counter):
    def get(self, key, default):
        return super().get(key, default) + 10


print(Loud('aba'), Generous('aab'))


class Word:
    def __init__(self, text):
        self.text = text

    def __iter__(self):
        return iter(self.text)


print(Counter(Word('hello')), Counter(iter('hello')), Counter(map(str.upper, 'hello')))
print(Counter([1, 1.0, True, 'a']), Counter({'a': 'x'}), Counter(range(3)), Counter(b'aab'), Counter({3, 4}))
plain = {'a': 2 ** 47 - 1, 'b': 1.5}
_count_elements(plain, 'aab')
print(plain)
for wrong in (5, [[]]):
    try:
        Counter(wrong)
    except TypeError as error:
        print(error)

# output:
# give a {}
# give b {'a': 1}
# give c {'a': 1, 'b': 1}
# give a {'a': 1, 'b': 1, 'c': 1}
# no more Counter({'a': 2, 'b': 1, 'c': 1})
# set a 1
# set b 1
# set a 2
# Loud({'a': 2, 'b': 1}) Generous({'a': 22, 'b': 11})
# Counter({'l': 2, 'h': 1, 'e': 1, 'o': 1}) Counter({'l': 2, 'h': 1, 'e': 1, 'o': 1}) Counter({'L': 2, 'H': 1, 'E': 1, 'O': 1})
# Counter({1: 3, 'a': 1}) Counter({'a': 'x'}) Counter({0: 1, 1: 1, 2: 1}) Counter({97: 2, 98: 1}) Counter({3: 1, 4: 1})
# {'a': 140737488355329, 'b': 2.5}
# 'int' object is not iterable
# unhashable type: 'list'
