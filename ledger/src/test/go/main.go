// Checks a log of Exemplar with code that is not Exemplar's: the Go project's sumdb/note and sumdb/tlog, and Tessera's
// fsck. Reads an export or a served log, and says "intact" or what is wrong.
package main

import (
	"bytes"
	"context"
	"encoding/base64"
	"flag"
	"fmt"
	"net/url"
	"os"
	"strconv"
	"strings"

	"github.com/transparency-dev/merkle/rfc6962"
	"github.com/transparency-dev/tessera/api"
	"github.com/transparency-dev/tessera/client"
	"github.com/transparency-dev/tessera/fsck"
	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

func main() {
	vkey := flag.String("vkey", "", "verifier key of the log")
	folder := flag.String("folder", "", "an export")
	address := flag.String("url", "", "a served log, up to and with /audit/log/")
	token := flag.String("token", "", "access token for the served log")
	proof := flag.String("proof", "", "a tlog-proof file to check as well")
	flag.Parse()
	if err := check(*vkey, *folder, *address, *token, *proof); err != nil {
		fmt.Println("not intact:", err)
		os.Exit(1)
	}
}

func check(vkey, folder, address, token, proof string) error {
	verifier, err := note.NewVerifier(vkey)
	if err != nil {
		return err
	}
	log, err := open(folder, address, token)
	if err != nil {
		return err
	}
	signed, err := log.ReadCheckpoint(context.Background())
	if err != nil {
		return err
	}
	tree, err := parse(signed, verifier)
	if err != nil {
		return fmt.Errorf("checkpoint: %w", err)
	}
	if err := proofsFromTiles(log, tree); err != nil {
		return fmt.Errorf("tlog: %w", err)
	}
	if err := fsck.New(verifier.Name(), verifier, log, leafHashes, fsck.Opts{N: 2}).Check(context.Background()); err != nil {
		return fmt.Errorf("fsck: %w", err)
	}
	if proof != "" {
		if err := proofFile(proof, verifier); err != nil {
			return fmt.Errorf("proof: %w", err)
		}
	}
	fmt.Println("intact:", tree.N, "entries")
	return nil
}

func open(folder, address, token string) (fsck.Fetcher, error) {
	if folder != "" {
		return client.FileFetcher{Root: folder}, nil
	}
	root, err := url.Parse(address)
	if err != nil {
		return nil, err
	}
	log, err := client.NewHTTPFetcher(root, nil)
	if err == nil && token != "" {
		log.SetAuthorizationHeader("Bearer " + token)
	}
	return log, err
}

func parse(signed []byte, verifier note.Verifier) (tlog.Tree, error) {
	opened, err := note.Open(signed, note.VerifierList(verifier))
	if err != nil {
		return tlog.Tree{}, err
	}
	lines := strings.Split(opened.Text, "\n")
	if len(lines) != 4 || lines[0] != verifier.Name() || lines[3] != "" {
		return tlog.Tree{}, fmt.Errorf("not a checkpoint of %s: %q", verifier.Name(), opened.Text)
	}
	size, err := strconv.ParseInt(lines[1], 10, 64)
	if err != nil {
		return tlog.Tree{}, err
	}
	root, err := tlog.ParseHash(lines[2])
	return tlog.Tree{N: size, Hash: root}, err
}

// tiles lets sumdb/tlog read through a fetcher; it checks every tile against the root before it uses it.
type tiles struct{ log fsck.Fetcher }

func (t tiles) Height() int { return 8 }

func (t tiles) SaveTiles([]tlog.Tile, [][]byte) {}

func (t tiles) ReadTiles(wanted []tlog.Tile) ([][]byte, error) {
	var all [][]byte
	for _, tile := range wanted {
		data, err := t.log.ReadTile(context.Background(), uint64(tile.L), uint64(tile.N), uint8(tile.W))
		if err != nil {
			return nil, err
		}
		all = append(all, data)
	}
	return all, nil
}

func proofsFromTiles(log fsck.Fetcher, tree tlog.Tree) error {
	hashes := tlog.TileHashReader(tree, tiles{log})
	for _, index := range []int64{0, tree.N / 3, tree.N / 2, tree.N - 1} {
		leaf, err := hashes.ReadHashes([]int64{tlog.StoredHashIndex(0, index)})
		if err != nil {
			return err
		}
		record, err := tlog.ProveRecord(tree.N, index, hashes)
		if err != nil {
			return err
		}
		if err := tlog.CheckRecord(record, tree.N, tree.Hash, index, leaf[0]); err != nil {
			return fmt.Errorf("record %d: %w", index, err)
		}
		older, err := tlog.TreeHash(index+1, hashes)
		if err != nil {
			return err
		}
		growth, err := tlog.ProveTree(tree.N, index+1, hashes)
		if err != nil {
			return err
		}
		if err := tlog.CheckTree(growth, tree.N, tree.Hash, index+1, older); err != nil {
			return fmt.Errorf("tree of %d: %w", index+1, err)
		}
	}
	return nil
}

func leafHashes(bundle []byte) ([][]byte, error) {
	entries := api.EntryBundle{}
	if err := entries.UnmarshalText(bundle); err != nil {
		return nil, err
	}
	var hashes [][]byte
	for _, entry := range entries.Entries {
		hashes = append(hashes, rfc6962.DefaultHasher.HashLeaf(entry))
	}
	return hashes, nil
}

func proofFile(path string, verifier note.Verifier) error {
	file, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	head, signed, found := bytes.Cut(file, []byte("\n\n"))
	lines := strings.Split(string(head), "\n")
	if !found || len(lines) < 3 || lines[0] != "c2sp.org/tlog-proof@v1" {
		return fmt.Errorf("not a tlog-proof with its leaf: %q", head)
	}
	leaf, err := base64.StdEncoding.DecodeString(strings.TrimPrefix(lines[1], "extra "))
	if err != nil {
		return err
	}
	index, err := strconv.ParseInt(strings.TrimPrefix(lines[2], "index "), 10, 64)
	if err != nil {
		return err
	}
	var siblings tlog.RecordProof
	for _, line := range lines[3:] {
		hash, err := tlog.ParseHash(line)
		if err != nil {
			return err
		}
		siblings = append(siblings, hash)
	}
	tree, err := parse(signed, verifier)
	if err != nil {
		return err
	}
	return tlog.CheckRecord(siblings, tree.N, tree.Hash, index, tlog.RecordHash(leaf))
}
