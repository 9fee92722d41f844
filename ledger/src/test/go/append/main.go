// Command append measures how fast Tessera's POSIX driver appends, so that a benchmark can compare itself with it.
//
// It reads lines "callers batch milliseconds" from standard input. For each it opens a new log in a folder of its own
// under the given one, lets that many callers append entries of 600 bytes in a closed loop for that long, and answers
// with one line: the seconds that it took and the nanoseconds of each append, which ends when the entry is integrated
// and durable. Batches are cut when they are full: a batch of as many entries as there are callers never waits.
package main

import (
	"bufio"
	"context"
	"crypto/rand"
	"flag"
	"fmt"
	"log"
	"os"
	"sync"
	"time"

	"github.com/transparency-dev/tessera"
	"github.com/transparency-dev/tessera/storage/posix"
	"golang.org/x/mod/sumdb/note"
)

const (
	entryBytes = 600
	// What is left of a batch when the last callers of a round stop is not kept waiting for long.
	batchAge = 20 * time.Millisecond
)

func main() {
	folder := flag.String("folder", "", "where the logs are made; each is removed after its round")
	flag.Parse()
	lines := bufio.NewScanner(os.Stdin)
	for lines.Scan() {
		var callers, batch, millis int
		if _, err := fmt.Sscanf(lines.Text(), "%d %d %d", &callers, &batch, &millis); err != nil {
			log.Fatalf("%q is not \"callers batch milliseconds\": %v", lines.Text(), err)
		}
		if err := round(*folder, callers, uint(batch), time.Duration(millis)*time.Millisecond); err != nil {
			log.Fatal(err)
		}
	}
}

func round(parent string, callers int, batch uint, duration time.Duration) error {
	folder, err := os.MkdirTemp(parent, "tessera")
	if err != nil {
		return err
	}
	defer os.RemoveAll(folder)
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	appender, shutdown, err := open(ctx, folder, batch)
	if err != nil {
		return err
	}
	start := time.Now()
	taken := make([][]time.Duration, callers)
	failures := make([]error, callers)
	var group sync.WaitGroup
	for caller := range callers {
		group.Go(func() {
			taken[caller], failures[caller] = call(ctx, appender, start.Add(duration))
		})
	}
	group.Wait()
	seconds := time.Since(start).Seconds()
	for _, failure := range failures {
		if failure != nil {
			return failure
		}
	}
	answer(seconds, taken)
	return shutdown(ctx)
}

func open(ctx context.Context, folder string, batch uint) (*tessera.Appender, func(context.Context) error, error) {
	private, _, err := note.GenerateKey(rand.Reader, "exemplar.vn/benchmark")
	if err != nil {
		return nil, nil, err
	}
	signer, err := note.NewSigner(private)
	if err != nil {
		return nil, nil, err
	}
	driver, err := posix.New(ctx, posix.Config{Path: folder})
	if err != nil {
		return nil, nil, err
	}
	options := tessera.NewAppendOptions().
		WithCheckpointSigner(signer).
		WithCheckpointInterval(time.Second).
		WithBatching(batch, batchAge)
	appender, shutdown, _, err := tessera.NewAppender(ctx, driver, options)
	return appender, shutdown, err
}

// call appends at least one entry, each as soon as the one before is durable.
func call(ctx context.Context, appender *tessera.Appender, end time.Time) ([]time.Duration, error) {
	var taken []time.Duration
	for before := time.Now(); ; {
		entry := make([]byte, entryBytes)
		if _, err := rand.Read(entry); err != nil {
			return nil, err
		}
		if _, err := appender.Add(ctx, tessera.NewEntry(entry))(); err != nil {
			return nil, err
		}
		done := time.Now()
		taken = append(taken, done.Sub(before))
		if done.After(end) {
			return taken, nil
		}
		before = done
	}
}

func answer(seconds float64, taken [][]time.Duration) {
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	fmt.Fprint(out, seconds)
	for _, caller := range taken {
		for _, each := range caller {
			fmt.Fprintf(out, " %d", each.Nanoseconds())
		}
	}
	fmt.Fprintln(out)
}
