# resource knows limits and what was used; genericpath is what paths of every system have.
# cpython: skip pyodide has no resource
import genericpath
import resource

soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
print(soft > 0, resource.getpagesize(), resource.RLIM_INFINITY, resource.error is OSError)
resource.setrlimit(resource.RLIMIT_NOFILE, (100, hard))
print(resource.getrlimit(resource.RLIMIT_NOFILE)[0])
usage = resource.getrusage(resource.RUSAGE_SELF)
print(usage.ru_utime >= 0, len(usage), type(usage).__name__)
for wrong in [lambda: resource.getrlimit(99), lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (200, 100)),
              lambda: resource.getrusage(5)]:
    try:
        wrong()
    except ValueError as error:
        print(error)
print(genericpath.commonprefix(['/usr/lib', '/usr/local']), genericpath.exists('/'), genericpath.isfile('/'))

# output:
# True 4096 -1 True
# 100
# True 16 struct_rusage
# invalid resource specified
# current limit exceeds maximum limit
# invalid who parameter
# /usr/l True False
