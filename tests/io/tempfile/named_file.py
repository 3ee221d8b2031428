import os
import tempfile

with tempfile.NamedTemporaryFile(prefix="data-", suffix=".csv") as file:
    print(os.path.basename(file.name)[:5], os.path.splitext(file.name)[1], file.mode)
    print(file.write(b"a,b\n"), file.tell(), os.path.exists(file.name))
    file.flush()
    print(os.path.getsize(file.name))
    name = file.name
print(os.path.exists(name), file.closed)

# output:
# data- .csv rb+
# 4 4 True
# 4
# False True
