e = ValueError('x')
e.add_note('a note')
print(e.__notes__)  # => ['a note']
