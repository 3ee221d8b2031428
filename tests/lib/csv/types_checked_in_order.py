import csv
class Empty(csv.Dialect):
    pass
for options in (dict(lineterminator=None), dict(quotechar=5, quoting='x'), dict(delimiter=''), dict(escapechar='ab'), dict(quoting=9), dict(quotechar=None, quoting=1),
                dict(delimiter='\n'), dict(lineterminator='a,b'), dict(delimiter='"'), dict(escapechar='"'), dict(wrong=1)):
    try:
        csv.reader([], **options)
    except (TypeError, ValueError) as error:
        print(options, type(error).__name__, error)
try:
    Empty()
except csv.Error as error:
    print(error)
for value in None, 'a', 1.5:
    try:
        csv.field_size_limit(value)
    except TypeError as error:
        print(error)

# output:
# {'lineterminator': None} TypeError "lineterminator" must be a string, not NoneType
# {'quotechar': 5, 'quoting': 'x'} TypeError "quotechar" must be a unicode character or None, not int
# {'delimiter': ''} TypeError "delimiter" must be a unicode character, not a string of length 0
# {'escapechar': 'ab'} TypeError "escapechar" must be a unicode character or None, not a string of length 2
# {'quoting': 9} TypeError bad "quoting" value
# {'quotechar': None, 'quoting': 1} TypeError quotechar must be set if quoting enabled
# {'delimiter': '\n'} ValueError bad delimiter value
# {'lineterminator': 'a,b'} ValueError bad delimiter or lineterminator value
# {'delimiter': '"'} ValueError bad delimiter or quotechar value
# {'escapechar': '"'} ValueError bad escapechar or quotechar value
# {'wrong': 1} TypeError this function got an unexpected keyword argument 'wrong'
# "delimiter" must be a unicode character, not NoneType
# limit must be an integer
# limit must be an integer
# limit must be an integer
