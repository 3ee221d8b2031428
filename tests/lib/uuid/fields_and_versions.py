# UUID: every way to make one, fields, comparison, versions 3, 5 and 8, errors.
import uuid

u = uuid.UUID('{12345678-1234-5678-1234-567812345678}')
print(u, repr(u), u.hex, u.int, u.bytes.hex(), u.bytes_le.hex(), u.fields, u.urn, u.variant, u.version, u.time_low, u.time_mid, u.time_hi_version, u.clock_seq_hi_variant, u.clock_seq_low, u.node, u.time, u.clock_seq)
print(u == uuid.UUID(int=u.int) == uuid.UUID(bytes=u.bytes) == uuid.UUID(bytes_le=u.bytes_le) == uuid.UUID(fields=u.fields) == uuid.UUID('urn:uuid:' + str(u)), u < uuid.UUID(int=u.int + 1), int(u) == u.int, hash(u) == hash(uuid.UUID(str(u))), uuid.UUID(int=0, version=4), u.is_safe)
print(uuid.uuid3(uuid.NAMESPACE_DNS, 'python.org'), uuid.uuid5(uuid.NAMESPACE_URL, 'http://python.org'), uuid.uuid5(uuid.NAMESPACE_OID, b'1.2'), uuid.uuid8(1, 2, 3), uuid.NIL, uuid.MAX, uuid.NAMESPACE_X500, uuid.RFC_4122)
for make, version in ((uuid.uuid1, 1), (uuid.uuid4, 4), (uuid.uuid6, 6), (uuid.uuid7, 7), (uuid.uuid8, 8)):
    a, b = make(), make()
    print(a.version == version, a.variant, a != b, make in (uuid.uuid6, uuid.uuid7) and a < b)
for call in (lambda: uuid.UUID('x'), lambda: uuid.UUID(), lambda: uuid.UUID('a', int=3), lambda: uuid.UUID(int=-1), lambda: uuid.UUID(int=1 << 128), lambda: uuid.UUID(bytes=b'x'), lambda: uuid.UUID(bytes_le=b'x'), lambda: uuid.UUID(fields=(1, 2)), lambda: uuid.UUID(int=1, version=9), lambda: u < 5, lambda: setattr(u, 'int', 3), lambda: uuid.UUID(5), lambda: uuid.UUID('g' * 32)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)

# output:
# 12345678-1234-5678-1234-567812345678 UUID('12345678-1234-5678-1234-567812345678') 12345678123456781234567812345678 24197857161011715162171839636988778104 12345678123456781234567812345678 78563412341278561234567812345678 (305419896, 4660, 22136, 18, 52, 95073701484152) urn:uuid:12345678-1234-5678-1234-567812345678 reserved for NCS compatibility None 305419896 4660 22136 18 52 95073701484152 466142576285865592 4660
# True True True True 00000000-0000-4000-8000-000000000000 SafeUUID.unknown
# 6fa459ea-ee8a-3ca4-894e-db77e160355e 50960143-e2b7-5b7a-9ca7-05375f51d5c1 b4fe3335-a2ae-5c75-889c-b1247a0f6f02 00000000-0001-8002-8000-000000000003 00000000-0000-0000-0000-000000000000 ffffffff-ffff-ffff-ffff-ffffffffffff 6ba7b814-9dad-11d1-80b4-00c04fd430c8 specified in RFC 4122
# True specified in RFC 4122 True False
# True specified in RFC 4122 True False
# True specified in RFC 4122 True True
# True specified in RFC 4122 True True
# True specified in RFC 4122 True False
# ValueError badly formed hexadecimal UUID string
# TypeError one of the hex, bytes, bytes_le, fields, or int arguments must be given
# TypeError one of the hex, bytes, bytes_le, fields, or int arguments must be given
# ValueError int is out of range (need a 128-bit value)
# ValueError int is out of range (need a 128-bit value)
# ValueError bytes is not a 16-char string
# ValueError bytes_le is not a 16-char string
# ValueError fields is not a 6-tuple
# ValueError illegal version number
# TypeError '<' not supported between instances of 'UUID' and 'int'
# TypeError UUID objects are immutable
# AttributeError 'int' object has no attribute 'replace'
# ValueError invalid literal for int() with base 16: 'gggggggggggggggggggggggggggggggg'
