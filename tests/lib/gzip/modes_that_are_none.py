# A mode that is none leaves an object behind that can still be forgotten.
import gzip
import io

for mode in "zb", "rt", "rU":
    try:
        gzip.GzipFile(fileobj=io.BytesIO(), mode=mode)
    except ValueError as error:
        print(error)

# output:
# Invalid mode: 'zb'
# Invalid mode: 'rt'
# Invalid mode: 'rU'
