# The machine that reads a pickle: what it calls may wait, a file may give its bytes by and by, and a pickle that ends in
# the middle of something says so.
import io
import pickle
import threading
import time


class Slow:
    def __init__(self, name):
        self.name = name

    def __reduce__(self):
        return Slow.make, (self.name,), {'awake': True}

    def __setstate__(self, state):
        time.sleep(0.01)
        self.__dict__.update(state)

    @classmethod
    def make(cls, name):
        time.sleep(0.01)
        return cls(name)


data = pickle.dumps([Slow('a'), Slow('b')])
other = []
thread = threading.Thread(target=lambda: other.extend(pickle.loads(data)))
thread.start()
mine = pickle.loads(data)
thread.join()
print([vars(one) for one in mine + other])


class ByAndBy(io.BytesIO):
    """Says what is asked of it."""

    def read(self, size=-1):
        print(size, end=' ')
        return super().read(size)

    def readline(self):
        print('line', end=' ')
        return super().readline()


for protocol in (0, 2, 4):
    print(pickle.load(ByAndBy(pickle.dumps(['text', 1, 2.5, (None,)], protocol))) == ['text', 1, 2.5, (None,)])

whole = pickle.dumps({'key': [1, b'bytes', 1 << 70]}, 3)
for end in range(0, len(whole), 5):
    for load in (pickle.loads, lambda part: pickle.load(io.BytesIO(part))):
        try:
            load(whole[:end])
        except (EOFError, pickle.UnpicklingError) as error:
            print(type(error).__name__, error, end='; ')
print()


class Named:
    pass


one = Named()
one.list, one.number = [one], -5
again = pickle.loads(pickle.dumps(one))
print(again.list[0] is again, again.number, pickle.dumps(one, 2)[-40:])

# output:
# [{'name': 'a', 'awake': True}, {'name': 'b', 'awake': True}, {'name': 'a', 'awake': True}, {'name': 'b', 'awake': True}]
# 1 1 1 line 1 line 1 line 1 1 line 1 1 line 1 1 1 1 1 line 1 1 True
# 1 1 1 1 1 1 1 4 4 1 1 1 1 1 8 1 1 1 1 1 1 True
# 1 1 1 8 26 True
# EOFError Ran out of input; EOFError Ran out of input; EOFError Ran out of input; EOFError Ran out of input; UnpicklingError pickle data was truncated; UnpicklingError pickle data was truncated; EOFError Ran out of input; EOFError Ran out of input; UnpicklingError pickle data was truncated; UnpicklingError pickle data was truncated; UnpicklingError pickle data was truncated; UnpicklingError pickle data was truncated; EOFError Ran out of input; EOFError Ran out of input; UnpicklingError pickle data was truncated; UnpicklingError pickle data was truncated; UnpicklingError pickle data was truncated; UnpicklingError pickle data was truncated; 
# True -5 b'\x02(X\x04\x00\x00\x00listq\x03]q\x04h\x01aX\x06\x00\x00\x00numberq\x05J\xfb\xff\xff\xffub.'
