class Tagged(list):
    def __new__(cls, items, tag=None):
        self = super().__new__(cls, items)
        self.tag = tag
        return self
made = Tagged([1, 2], tag='t')
print(made, made.tag)
class Plain(list):
    pass
for call in (lambda: Plain([1], tag=1), lambda: list([1], tag=1), lambda: made.__init__([3], tag=4) or made):
    try:
        print(call())
    except TypeError as error:
        print(error)

# output:
# [1, 2] t
# list() takes no keyword arguments
# list() takes no keyword arguments
# [3]
