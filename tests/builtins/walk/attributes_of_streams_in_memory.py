# Every attribute of a stream in memory can be looked at, whatever it has been through.
import io

for kind in (io.StringIO, io.BytesIO):
    made, fresh, closed = kind(), kind.__new__(kind), kind()
    closed.close()
    for stream in (made, fresh, closed):
        for name in dir(stream):
            try:
                getattr(stream, name)
            except ValueError:
                pass
        print("closed" in dir(stream))

# output:
# True
# True
# True
# True
# True
# True
