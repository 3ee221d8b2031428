e = ValueError('x')
print(hasattr(e, '__notes__'))
e.add_note('one')
e.add_note('two\nlines')
print(e.__notes__)
try: e.add_note(5)
except TypeError as x: print(x)
e.__notes__ = 5
try: e.add_note('x')
except TypeError as x: print(x)
del e.__notes__
e.add_note('again')
print(e.__notes__)

# output:
# False
# ['one', 'two\nlines']
# add_note() argument must be str, not int
# Cannot add note: __notes__ is not a list
# ['again']
