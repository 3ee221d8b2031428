# shelve: objects by name in a file and in a dictionary, writeback, closing, errors.
# cpython: skip the oracle has no dbm; as under CPython 3.13
import dbm
import os
import shelve
import tempfile

with tempfile.TemporaryDirectory() as folder:
    name = os.path.join(folder, 'shelf')
    with shelve.open(name) as shelf:
        shelf['numbers'] = [1, 2, 3]
        shelf['nested'] = {'a': (1, {2}), 'b': None}
        shelf['numbers'].append(4)
        print(shelf['numbers'], sorted(shelf), len(shelf), 'nested' in shelf, shelf.get('no'), shelf.get('no', 5))
        again = shelf['numbers']
        again.append(5)
        shelf['numbers'] = again
    with shelve.open(name, writeback=True) as shelf:
        print(shelf['numbers'], shelf['numbers'] is shelf['numbers'])
        shelf['numbers'].append(6)
        shelf['new'] = []
        shelf['new'].append('kept')
        print(sorted(shelf.cache))
        shelf.sync()
        print(shelf.cache)
        shelf['new'].append('too')
        del shelf['nested']
    with shelve.open(name, 'r') as shelf:
        print({key: shelf[key] for key in sorted(shelf)}, sorted(shelf.items()))
        try:
            shelf['x'] = 1
        except dbm.error:
            print('for reading only')
    for call in (lambda: shelf['numbers'], lambda: len(shelf), lambda: list(shelf), lambda: shelf.dict, lambda: shelf.close(), lambda: shelf.sync(), lambda: 'a' in shelf):
        try:
            print(call())
        except Exception as error:
            print(type(error).__name__, error)
    with shelve.open(name, 'n') as shelf:
        print(len(shelf))
        shelf.update(a=1, b=2)
        shelf.clear()
        print(dict(shelf))

store = {}
with shelve.Shelf(store, protocol=2, keyencoding='latin-1') as shelf:
    shelf['é'] = 1.5
    for call in (lambda: shelf['missing'], lambda: shelf.__setitem__('f', lambda: 0), lambda: shelf[5], lambda: shelf.__delitem__('missing')):
        try:
            print(call())
        except Exception as error:
            print(type(error).__name__)
    print(shelf.pop('é'), shelf.setdefault('d', [0]), shelf.popitem())
    shelf['é'] = 'again'
print(list(store), store[b'\xe9'][:2], shelve.Shelf(store, keyencoding='latin-1')['é'], issubclass(shelve.DbfilenameShelf, shelve.Shelf))

# output:
# [1, 2, 3] ['nested', 'numbers'] 2 True None 5
# [1, 2, 3, 5] True
# ['new', 'numbers']
# {}
# {'new': ['kept', 'too'], 'numbers': [1, 2, 3, 5, 6]} [('new', ['kept', 'too']), ('numbers', [1, 2, 3, 5, 6])]
# for reading only
# ValueError invalid operation on closed shelf
# ValueError invalid operation on closed shelf
# ValueError invalid operation on closed shelf
# <Closed Dictionary>
# None
# None
# ValueError invalid operation on closed shelf
# 0
# {}
# KeyError
# PicklingError
# AttributeError
# KeyError
# 1.5 [0] ('d', [0])
# [b'\xe9'] b'\x80\x02' again True
