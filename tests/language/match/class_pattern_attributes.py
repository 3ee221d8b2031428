class P:
    __match_args__ = ('a', 'b')
    def __getattr__(self, name):
        print('asks', name)
        if name == 'b': raise AttributeError(name)
        if name == 'boom': raise ValueError('from an attribute')
        return 1
match P():
    case P(1, 2): print('no')
    case P(a=1, c=1): print('yes')
try:
    match P():
        case P(boom=_): pass
except ValueError as e: print(e)

# output:
# asks a
# asks b
# asks a
# asks c
# yes
# asks boom
# from an attribute
