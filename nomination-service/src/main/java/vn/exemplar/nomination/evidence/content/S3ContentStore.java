package vn.exemplar.nomination.evidence.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;

/** Contents in a bucket of any store that speaks S3. The bucket exists already; a put is whole or not at all. */
public final class S3ContentStore implements ContentStore, AutoCloseable {
    private final S3Client client;
    private final String bucket;

    public S3ContentStore(S3Client client, String bucket) {
        this.client = client;
        this.bucket = bucket;
    }

    @Override
    public void put(String key, Path file) throws IOException {
        try {
            client.putObject(request -> request.bucket(bucket).key(key), file);
        } catch (SdkException failure) {
            throw new IOException("S3 did not take " + key, failure);
        }
    }

    @Override
    public InputStream open(String key) throws IOException {
        try {
            return client.getObject(request -> request.bucket(bucket).key(key));
        } catch (SdkException failure) {
            throw new IOException("S3 has no " + key, failure);
        }
    }

    @Override
    public void delete(String key) throws IOException {
        try {
            client.deleteObject(request -> request.bucket(bucket).key(key));
        } catch (SdkException failure) {
            throw new IOException("S3 did not delete " + key, failure);
        }
    }

    @Override
    public void check() throws IOException {
        try {
            client.headBucket(request -> request.bucket(bucket));
        } catch (SdkException failure) {
            throw new IOException("S3 has no bucket " + bucket, failure);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
