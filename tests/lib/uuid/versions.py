# Identifiers of names are always the same; those of time sort or tell it.
import uuid

for name in ('python.org', b'python.org', 'é'):
    print(uuid.uuid3(uuid.NAMESPACE_DNS, name), uuid.uuid5(uuid.NAMESPACE_URL, name))
print(uuid.uuid1(node=0x123456789ABC, clock_seq=0x1234).node, uuid.uuid1(1, 0x1234).clock_seq)
sixes, sevens = [uuid.uuid6() for _ in range(50)], [uuid.uuid7() for _ in range(50)]
print(sixes == sorted(sixes), sevens == sorted(sevens), len(set(sevens)))
print({one.version for one in sixes}, {one.version for one in sevens}, uuid.uuid4().version, uuid.uuid1().version)
print(uuid.uuid8(0x112233445566, 0x778, 0x1234567890ABCDEF), uuid.uuid8().version)
for attempt in (lambda: uuid.uuid5('x', 'y'), lambda: uuid.uuid5(uuid.NAMESPACE_DNS, 5)):
    try:
        print(attempt())
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)

# output:
# 6fa459ea-ee8a-3ca4-894e-db77e160355e 7af94e2b-4dd9-50f0-9c9a-8a48519bdef0
# 6fa459ea-ee8a-3ca4-894e-db77e160355e 7af94e2b-4dd9-50f0-9c9a-8a48519bdef0
# 3a356d77-46a8-3ec1-8205-b80596740632 10e1d6de-dc68-53f0-883a-30ec870dd739
# 20015998343868 4660
# True True 50
# {6} {7} 4 1
# 11223344-5566-8778-9234-567890abcdef 8
# AttributeError 'str' object has no attribute 'bytes'
# TypeError can't concat int to bytes
