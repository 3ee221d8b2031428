# resource knows limits and what was used; genericpath and this are small.
import genericpath
import resource
import this

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
print(this.d['N'], len(this.s))

# output:
# The Zen of Python, by Tim Peters
#
# Beautiful is better than ugly.
# Explicit is better than implicit.
# Simple is better than complex.
# Complex is better than complicated.
# Flat is better than nested.
# Sparse is better than dense.
# Readability counts.
# Special cases aren't special enough to break the rules.
# Although practicality beats purity.
# Errors should never pass silently.
# Unless explicitly silenced.
# In the face of ambiguity, refuse the temptation to guess.
# There should be one-- and preferably only one --obvious way to do it.
# Although that way may not be obvious at first unless you're Dutch.
# Now is better than never.
# Although never is often better than *right* now.
# If the implementation is hard to explain, it's a bad idea.
# If the implementation is easy to explain, it may be a good idea.
# Namespaces are one honking great idea -- let's do more of those!
# True 4096 -1 True
# 100
# True 16 struct_rusage
# invalid resource specified
# current limit exceeds maximum limit
# invalid who parameter
# /usr/l True False
# A 856
