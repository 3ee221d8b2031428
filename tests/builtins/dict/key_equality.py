print({1: 'a', 1.0: 'b', True: 'c'}, {0: 1}[False], {'1': 1, 1: 2})  # => {1: 'c'} 1 {'1': 1, 1: 2}
print({10**20: 1}[1e20], {2**70: 'big'}[2**70], {1.5: 1}[3 / 2], {None: 0}[None], {(): 1}[()])  # => 1 big 1 0 1
class Key:
    def __init__(self, v):
        self.v = v
    def __hash__(self):
        return hash(self.v)
    def __eq__(self, other):
        return self.v == (other.v if isinstance(other, Key) else other)
    def __repr__(self):
        return f'K{self.v}'
d = {Key(1): 'one', 'a': 'text'}
print(d[1], d[Key(1)], Key('a') in d, d[Key('a')], 2 in d, d)  # => one one True text False {K1: 'one', 'a': 'text'}
d[1] = 'new'
print(d)  # => {K1: 'new', 'a': 'text'}
class Clash:
    def __hash__(self):
        return 7
many = {Clash(): i for i in range(50)}
print(len(many), sum(many.values()), all(many[k] == i for i, k in enumerate(many)))  # => 50 1225 True
