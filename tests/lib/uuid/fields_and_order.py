import pickle, copy, uuid
u = uuid.UUID('12345678-1234-5678-9234-567812345678')
print(u.fields, u.time_low, u.time, u.clock_seq, u.node, u.variant, u.version, u.urn, u.hex, u.bytes_le.hex(), int(u), str(u), repr(u), hash(u) == hash(u.int))
print(u < uuid.UUID(int=u.int + 1), u == uuid.UUID(bytes=u.bytes), u == str(u), uuid.UUID(fields=u.fields) == u, uuid.UUID(bytes_le=u.bytes_le) == u, pickle.loads(pickle.dumps(u)) == u, copy.deepcopy(u) == u, uuid.UUID('{12345678123456789234567812345678}') == u, uuid.UUID('urn:uuid:' + str(u)) == u)
for call in (lambda: uuid.UUID(), lambda: uuid.UUID('abc'), lambda: uuid.UUID(hex='1', int=5), lambda: uuid.UUID(bytes=b'a'), lambda: uuid.UUID(bytes_le=b'a'), lambda: uuid.UUID(int=-1), lambda: uuid.UUID(int=1 << 128), lambda: uuid.UUID(fields=(1,)), lambda: uuid.UUID(fields=(1 << 32, 0, 0, 0, 0, 0)), lambda: uuid.UUID(int=0, version=9), lambda: setattr(u, 'int', 5), lambda: u < 5, lambda: uuid.UUID('z' * 32)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
print(uuid.NIL, uuid.MAX, uuid.uuid3(uuid.NAMESPACE_DNS, 'python.org'), uuid.uuid5(uuid.NAMESPACE_URL, b'x'), uuid.UUID(int=0, version=4), uuid.uuid8(1, 2, 3), uuid.uuid4().version, uuid.uuid7().version, uuid.uuid6(node=1, clock_seq=2).node, u.is_safe)

# output:
# (305419896, 4660, 22136, 146, 52, 95073701484152) 305419896 466142576285865592 4660 95073701484152 specified in RFC 4122 5 urn:uuid:12345678-1234-5678-9234-567812345678 12345678123456789234567812345678 78563412341278569234567812345678 24197857161011715171395211673843553912 12345678-1234-5678-9234-567812345678 UUID('12345678-1234-5678-9234-567812345678') True
# True True False True True True True True True
# TypeError one of the hex, bytes, bytes_le, fields, or int arguments must be given
# ValueError badly formed hexadecimal UUID string
# TypeError one of the hex, bytes, bytes_le, fields, or int arguments must be given
# ValueError bytes is not a 16-char string
# ValueError bytes_le is not a 16-char string
# ValueError int is out of range (need a 128-bit value)
# ValueError int is out of range (need a 128-bit value)
# ValueError fields is not a 6-tuple
# ValueError field 1 out of range (need a 32-bit value)
# ValueError illegal version number
# TypeError UUID objects are immutable
# TypeError '<' not supported between instances of 'UUID' and 'int'
# ValueError invalid literal for int() with base 16: 'zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz'
# 00000000-0000-0000-0000-000000000000 ffffffff-ffff-ffff-ffff-ffffffffffff 6fa459ea-ee8a-3ca4-894e-db77e160355e 4cd605e7-afa2-5360-b5b9-c5e9fb5c76f4 00000000-0000-4000-8000-000000000000 00000000-0001-8002-8000-000000000003 4 7 1 SafeUUID.unknown
