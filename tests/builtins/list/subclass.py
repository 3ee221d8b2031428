class Stack(list):
    def push(self, x):
        self.append(x)
    def __repr__(self):
        return f'Stack{list(self)}'
s = Stack([1, 2])
s.push(3)
s.color = 'red'
print(s, s + [4], s[1:], type(s[1:]), s.copy(), isinstance(s, list), s == [1, 2, 3], s.color)  # => Stack[1, 2, 3] [1, 2, 3, 4] [2, 3] <class 'list'> [1, 2, 3] True True red
print(list(s), len(s), sorted(s, reverse=True), Stack('ab'))  # => [1, 2, 3] 3 [3, 2, 1] Stack['a', 'b']
