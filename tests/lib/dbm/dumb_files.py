# dbm.dumb and dbm.open(): flags, bytes and str, growing values, what is in the files, errors, whichdb().
# cpython: skip the oracle has no dbm; as under CPython 3.13
import dbm
import dbm.dumb
import os
import tempfile


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, str(error).replace(folder, 'FOLDER'))


with tempfile.TemporaryDirectory() as folder:
    name = os.path.join(folder, 'db')
    with dbm.dumb.open(name) as db:
        db['key'] = 'value'
        db[b'\xff\x00'] = b'\x00' * 3
        db['ü'] = 'ö'
        db['big'] = b'x' * 600
        db['key'] = 'longer than it was'
        print(sorted(db.keys()), len(db), db[b'key'], db.get('no'), db.get('no', b'd'), 'key' in db, b'big' in db, sorted(db.items())[0], db['ü'])
        del db['big']
        db['after'] = 'z' * 520
        attempt(lambda: db['big'])
        attempt(lambda: db.__setitem__(5, 'x'))
        attempt(lambda: db.__setitem__('x', 5))
        attempt(lambda: db.__delitem__('nope'))
        print(db.setdefault('s', b'1'), db.pop('s'), list(db) == db.keys())
    print(sorted(os.listdir(folder)), os.path.getsize(name + '.dat'), open(name + '.dir', encoding='latin-1').read())
    attempt(lambda: db['key'])
    attempt(lambda: len(db))
    attempt(lambda: db.__setitem__('a', 'b'))
    attempt(db.close)
    attempt(lambda: dbm.whichdb(name))
    with dbm.open(name) as db:
        print(type(db).__name__, db['key'], len(db))
        attempt(lambda: db.__setitem__('a', 'b'))
        attempt(lambda: db.__delitem__('key'))
    with dbm.open(name, 'w') as db:
        db.update({'more': 'm'})
        db.sync()
        print(len(dbm.dumb.open(name, 'r')))
    with dbm.dumb.open(name, 'n') as db:
        print(len(db))
    attempt(lambda: dbm.open(os.path.join(folder, 'absent')))
    attempt(lambda: dbm.open(os.path.join(folder, 'absent'), 'w'))
    attempt(lambda: dbm.dumb.open(os.path.join(folder, 'absent'), 'r'))
    attempt(lambda: dbm.dumb.open(name, 'x'))
    open(os.path.join(folder, 'text'), 'w').write('not a database at all')
    attempt(lambda: dbm.whichdb(os.path.join(folder, 'text')))
    attempt(lambda: dbm.whichdb(os.path.join(folder, 'nothing')))
    attempt(lambda: dbm.open(os.path.join(folder, 'text')))
    print(dbm.error[1] is OSError, issubclass(dbm.error[0], Exception), dbm.dumb.error is OSError)

# output:
# [b'big', b'key', b'\xc3\xbc', b'\xff\x00'] 4 b'longer than it was' None b'd' True True (b'big', b'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx') b'\xc3\xb6'
# KeyError b'big'
# TypeError keys must be bytes or strings
# TypeError values must be bytes or strings
# KeyError b'nope'
# b'1' b'1' True
# ['db.bak', 'db.dat', 'db.dir'] 3585 'key', (0, 18)
# 'ÿ\x00', (512, 3)
# 'Ã¼', (1024, 2)
# 'after', (2560, 520)
#
# OSError DBM object has already been closed
# OSError DBM object has already been closed
# OSError DBM object has already been closed
# None
# dbm.dumb
# _Database b'longer than it was' 4
# OSError The database is opened for reading only
# OSError The database is opened for reading only
# 5
# 0
# error db file doesn't exist; use 'c' or 'n' flag to create a new db
# error db file doesn't exist; use 'c' or 'n' flag to create a new db
# FileNotFoundError [Errno 2] No such file or directory: b'FOLDER/absent.dat'
# ValueError Flag must be one of 'r', 'w', 'c', or 'n'
#
# None
# error db type could not be determined
# True True True
