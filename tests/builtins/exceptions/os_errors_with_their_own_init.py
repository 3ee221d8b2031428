# A class of OSError that has its own __init__ says there what number and text are; args set afterwards change neither.
import pickle


class ConnectError(OSError):
    def __init__(self, key, cause):
        super().__init__(cause.errno, cause.strerror)
        self.args = (key, cause)


error = ConnectError('key', ConnectionRefusedError(111, 'call failed'))
print(error, error.errno, error.strerror, error.args[0])


class Silent(OSError):
    def __init__(self, *args):
        pass


silent = Silent(2, 'text', 'file')
print(silent.errno, silent.strerror, silent.filename, silent.args, repr(str(silent)))


class Five(OSError):
    def __new__(cls, *args):
        return super().__new__(cls, 5, 'five', 'file')

    def __init__(self, *args):
        super().__init__(6, 'six')


print(Five(1, 2), Five(1).args)


class Keyed(OSError):
    def __init__(self, **given):
        super().__init__(**given)


for make in (lambda: Keyed(errno=2), lambda: OSError(errno=2), lambda: Keyed()):
    try:
        print(repr(make()))
    except TypeError as error:
        print(error)
print(OSError(2, 'gone', 'name'), FileNotFoundError('x').errno, OSError(2, 'gone', 'name').args)
print(repr(pickle.loads(pickle.dumps(OSError(2, 'gone', 'name')))))

# output:
# [Errno 111] call failed 111 call failed key
# None None None () ''
# [Errno 5] five: 'file' (5, 'five')
# Keyed() takes no keyword arguments
# OSError() takes no keyword arguments
# Keyed()
# [Errno 2] gone: 'name' None (2, 'gone')
# FileNotFoundError(2, 'gone')
