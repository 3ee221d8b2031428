class Node:
    def __init__(self):
        self.all = {self}
    def __repr__(self):
        return f'Node({self.all})'
print(Node())  # => Node({Node(set(...))})
class Tags(set):
    pass
print(Tags(), Tags([1]), Tags([1]) | {2}, frozenset([frozenset()]))  # => Tags() Tags({1}) {1, 2} frozenset({frozenset()})
