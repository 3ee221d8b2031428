# The parts of an identifier.
import uuid

one = uuid.UUID('12345678-1234-1678-9234-567812345678')
for name in ('time_low', 'time_mid', 'time_hi_version', 'clock_seq_hi_variant', 'clock_seq_low', 'node', 'time', 'clock_seq',
             'fields', 'hex', 'bytes', 'bytes_le', 'urn', 'variant', 'version', 'is_safe', 'int'):
    print(name, getattr(one, name))
print(uuid.UUID('1ec9414c-232a-6b00-b3c8-9f6bdeced846').time, uuid.UUID('017f22e2-79b0-7cc3-98c4-dc0c0c07398f').time)
print(uuid.UUID(fields=one.fields) == one, uuid.UUID(bytes_le=one.bytes_le) == one, uuid.NIL, uuid.MAX)
try:
    one.int = 5
except TypeError as error:
    print(error)

# output:
# time_low 305419896
# time_mid 4660
# time_hi_version 5752
# clock_seq_hi_variant 146
# clock_seq_low 52
# node 95073701484152
# time 466142576285865592
# clock_seq 4660
# fields (305419896, 4660, 5752, 146, 52, 95073701484152)
# hex 12345678123416789234567812345678
# bytes b'\x124Vx\x124\x16x\x924Vx\x124Vx'
# bytes_le b'xV4\x124\x12x\x16\x924Vx\x124Vx'
# urn urn:uuid:12345678-1234-1678-9234-567812345678
# variant specified in RFC 4122
# version 1
# is_safe SafeUUID.unknown
# int 24197857161011412939940308016549877368
# 138648505420000000 1645557742000
# True True 00000000-0000-0000-0000-000000000000 ffffffff-ffff-ffff-ffff-ffffffffffff
# UUID objects are immutable
