import operator, struct
it = struct.iter_unpack('>H', bytes(range(6)))
print(type(it), operator.length_hint(it), next(it), operator.length_hint(it), list(it), operator.length_hint(it), list(it))
for format, data in ('', b''), ('I', b'abc'):
    try:
        struct.iter_unpack(format, data)
    except struct.error as error:
        print(error)

# output:
# <class '_struct.unpack_iterator'> 3 (1,) 2 [(515,), (1029,)] 0 []
# cannot iteratively unpack with a struct of length 0
# iterative unpacking requires a buffer of a multiple of 4 bytes
