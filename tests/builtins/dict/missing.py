class Squares(dict):
    def __missing__(self, key):
        return key * key
s = Squares({2: 'two'})
print(s[2], s[5], s.get(5), 5 in s, s)  # => two 25 None False {2: 'two'}
class Upper(dict):
    def __setitem__(self, key, value):
        super().__setitem__(key.upper(), value)
u = Upper(a=1)
u['b'] = 2
u.update(c=3)
print(u, dict(u), type(u.copy()), u | {'d': 4}, type(u | {}))  # => {'a': 1, 'B': 2, 'c': 3} {'a': 1, 'B': 2, 'c': 3} <class 'dict'> {'a': 1, 'B': 2, 'c': 3, 'd': 4} <class 'dict'>
