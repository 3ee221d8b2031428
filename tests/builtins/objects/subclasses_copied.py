# copy() of a list is of its items, whatever iterating over its class gives; a dict whose class has its own order is
# copied and joined by its keys(). Of a set it is always the members themselves.
class Letters(list):
    def __iter__(self):
        return iter('xyz')


class Settings(dict):
    def __iter__(self):
        return iter(['own'])

    def keys(self):
        return ['own']

    def __getitem__(self, key):
        return f'value of {key}'


class Odd(set):
    def __iter__(self):
        return iter('xyz')


letters = Letters([1, 2])
print(letters.copy(), list(letters), letters + [3], sorted(letters))
settings = Settings(a=1)
print(settings.copy(), settings | {'b': 2}, {'b': 2} | settings, dict(settings), {**settings}, settings)
odd = Odd({1})
print(odd.copy(), odd | {2}, {2} | odd, set(odd), frozenset(odd), {5}.union(odd), sorted(odd))

# output:
# [1, 2] ['x', 'y', 'z'] [1, 2, 3] ['x', 'y', 'z']
# {'own': 'value of own'} {'own': 'value of own', 'b': 2} {'b': 2, 'own': 'value of own'} {'own': 'value of own'} {'own': 'value of own'} {'a': 1}
# {1} {1, 2} {1, 2} {1} frozenset({1}) {1, 5} ['x', 'y', 'z']
