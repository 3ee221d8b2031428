# What is encoded line by line is bytes in a row; gzip files take bytes, too.
import array
import base64
import gzip
import io

for data in [memoryview(b"1234").cast("B", (2, 2)), array.array("i", [1]), "text", memoryview(b"1234")]:
    for function in [base64.encodebytes, base64.decodebytes]:
        try:
            print(function(data))
        except TypeError as error:
            print(error)
with gzip.GzipFile(fileobj=io.BytesIO(), mode="w") as file:
    print(file.write(memoryview(b"1234").cast("I")), file.write(b""))
    for data in ["text", [1], 3]:
        try:
            file.write(data)
        except TypeError as error:
            print(error)

# output:
# expected 1-D data, not 2-D data from memoryview
# expected 1-D data, not 2-D data from memoryview
# expected single byte elements, not 'i' from array
# expected single byte elements, not 'i' from array
# expected bytes-like object, not str
# expected bytes-like object, not str
# b'MTIzNA==\n'
# b'\xd7m\xf8'
# 4 0
# a bytes-like object is required, not 'str'
# a bytes-like object is required, not 'list'
# a bytes-like object is required, not 'int'
