# In a comprehension of a module or a class, locals() are the comprehension's own variables; in a function all are.
words = ['ab', 'c']
print([locals()['word'] for word in words])
print([sorted(locals()) for first in '1' for second in '2'])
print([eval('word * 2') for word in words], [dir() for word in 'w'], [sorted(vars()) for word in 'w'])
print({letter: list(locals()) for letter in 'xy'}, 'letter' in locals(), 'words' in locals())

class Shelf:
    books = [1, 2]
    seen = [locals()['book'] for book in books]
    names = [sorted(locals()) for book in books][0]

print(Shelf.seen, Shelf.names)

def function():
    outer = 1
    return [sorted(locals()) for inner in [2]], [eval('inner + outer') for inner in [2]]

print(function())
exec('print([locals() for item in "i"])', {}, {})

# output:
# ['ab', 'c']
# [['first', 'second']]
# ['abab', 'cc'] [['word']] [['word']]
# {'x': ['letter'], 'y': ['letter']} False True
# [1, 2] ['book']
# ([['inner', 'outer']], [3])
# [{'item': 'i'}]
