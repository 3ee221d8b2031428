# Marks that classes of the program leave to their base, times, numbers for names, and pickles that end too early.
import copy
import copyreg
import io
import pickle
import time

when = time.strptime('2024-02-29 12:30:00 +0200', '%Y-%m-%d %H:%M:%S %z')
for protocol in (0, 2, 5):
    again = pickle.loads(pickle.dumps(when, protocol))
    print(type(again).__name__, again == when, again.tm_gmtoff, again.tm_zone)
for text in ('12 UTC', '12 GMT', '12 +0000'):
    told = time.strptime(text, '%H %z' if '+' in text else '%H %Z')
    print(told.tm_zone, told.tm_gmtoff)
print(copy.deepcopy(when) == when, copyreg.dispatch_table is pickle.dispatch_table)


class Pickler(pickle.Pickler):
    def persistent_id(self, obj):
        return 'door 7' if obj == 'door' else super().persistent_id(obj)


class Unpickler(pickle.Unpickler):
    def persistent_load(self, pid):
        return pid.upper() if pid == 'door 7' else super().persistent_load(pid)


file = io.BytesIO()
Pickler(file).dump(['door', 'window'])
print(Unpickler(io.BytesIO(file.getvalue())).load())
try:
    pickle.loads(file.getvalue())
except pickle.UnpicklingError as error:
    print(error)

# What a pickler has written, another may refer to.
file = io.BytesIO()
first, shared = pickle.Pickler(file), ['shared']
first.dump(shared)
second = pickle.Pickler(file)
second.memo = first.memo
second.dump([shared])
file.seek(0)
reader = pickle.Unpickler(file)
one = reader.load()
print(one, reader.load()[0] is one)


class Cook:
    pass


copyreg.add_extension('__main__', 'Cook', 300)
print(pickle.dumps(Cook, 2), pickle.loads(pickle.dumps(Cook, 2)) is Cook, pickle.dumps(Cook, 1))
copyreg.remove_extension('__main__', 'Cook', 300)


class Never(pickle.Pickler):
    dispatch_table = {Cook: None}


try:
    Never(io.BytesIO()).dump(Cook())
except TypeError as error:
    print(error)

view = pickle.PickleBuffer(bytearray(b'abc'))
print(bytes(view), bytearray(view), memoryview(view).tobytes())
print(pickle.encode_long(300), pickle.encode_long(-128), pickle.encode_long(0), pickle.decode_long(b'\xff\x00'))

for data in (b'N', b'', b'(', b'\x80\x04K\x05', b'X\x05\0\0\0ab', b'K', b'I1', b'I012\n.', b'L012L\n.', b'I0b10\n.'):
    try:
        print(pickle.loads(data))
    except Exception as error:
        print(type(error).__name__, error)

# output:
# struct_time True 7200 None
# struct_time True 7200 None
# struct_time True 7200 None
# UTC None
# GMT None
# None 0
# True True
# ['DOOR 7', 'window']
# A load persistent id instruction was encountered, but no persistent_load function was specified.
# ['shared'] True
# b'\x80\x02\x83,\x01.' True b'c__main__\nCook\nq\x00.'
# 'NoneType' object is not callable
# b'abc' bytearray(b'abc') b'abc'
# b',\x01' b'\x80' b'' 255
# EOFError Ran out of input
# EOFError Ran out of input
# EOFError Ran out of input
# EOFError Ran out of input
# UnpicklingError pickle data was truncated
# UnpicklingError pickle data was truncated
# UnpicklingError pickle data was truncated
# 12
# 12
# ValueError could not convert string to int
