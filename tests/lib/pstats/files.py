# Statistics kept in a file.
import cProfile
import io
import pstats

def work():
    return sum(range(10))

profiler = cProfile.Profile()
profiler.runcall(work)
profiler.dump_stats('out.prof')
stats = pstats.Stats('out.prof', stream=io.StringIO())
print([key[2] for key in stats.stats if key[2] == 'work'], stats.files[0].endswith('out.prof'))
stats.dump_stats('again.prof')
print(pstats.Stats('again.prof').stats == stats.stats)
try:
    pstats.Stats(5)
except TypeError as error:
    print(error)

# output:
# ['work'] True
# True
# Cannot create or construct a <class 'pstats.Stats'> object from 5
